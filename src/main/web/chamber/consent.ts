import type { ConsentGiver, MemberConsent } from '../api/operations/enums';
import type { FieldSpec, Typed } from '../parts/Form';
import { wording } from '../words';
import { consentName, giverName } from './terms';

const words = wording({
  consent: ['同意级别', 'Consent'],
  on: ['同意日期', 'Day of the consent'],
  by: ['同意人身份', 'Who consented'],
});

export const CONSENTS: readonly MemberConsent[] = ['PRIVATE', 'COUNTED', 'SHAREABLE'];
const GIVERS: readonly ConsentGiver[] = ['LEGAL_REPRESENTATIVE', 'MANAGEMENT', 'AUTHORISED_STAFF'];
const OFFSET = 8 * 3_600_000;

/** The day it is in Chongqing. */
function today() {
  return new Date(Date.now() + OFFSET).toISOString().slice(0, 10);
}

interface Given {
  readonly consentOn: string | null;
  readonly consentBy: ConsentGiver | null;
}

/** Asks when somebody consented and in what role. */
export function giverFields(given?: Given): FieldSpec[] {
  return [
    { name: 'consentOn', label: words.on, type: 'date', required: true, max: today(), value: given?.consentOn ?? today() },
    { name: 'consentBy', label: words.by, type: 'select', required: true, value: given?.consentBy ?? undefined, options: GIVERS.map((one) => [one, giverName[one]] as const) },
  ];
}

export function giverOf(typed: Typed): ConsentGiver | undefined {
  return GIVERS.find((one) => one === typed.consentBy);
}

/** Asks what somebody consents to; when and who stand below where it is more than private. */
export function consentField(value: MemberConsent): FieldSpec {
  return { name: 'consent', label: words.consent, type: 'select', required: true, value, options: CONSENTS.map((one) => [one, consentName[one]] as const) };
}

/** A consent as the API takes it: of a private one neither day nor role is kept. */
export function consentOf(typed: Typed) {
  const consent = CONSENTS.find((one) => one === typed.consent) ?? 'PRIVATE';
  return consent === 'PRIVATE' ? { consent } : { consent, consentOn: typed.consentOn, consentBy: giverOf(typed) };
}
