import type { MemberConsent } from '../api/operations/enums';
import { wording } from '../words';
import { CONSENT_GLYPH, consentName } from './terms';

const meaning = wording({
  PRIVATE: ['私密：不对外透露，也不计数', 'private: told to nobody, not counted'],
  COUNTED: ['仅计数：只计入园区看到的约数', 'counted: in the rounded numbers alone'],
  SHAREABLE: ['可分享：可以引荐给园区', 'shareable: may be referred'],
});

/** What a member allows its chamber to tell. */
export function ConsentChip({ consent }: { consent: MemberConsent }) {
  return (
    <span class={consent === 'SHAREABLE' ? 'chip STRONG' : 'chip'} title={meaning[consent]}>
      <span aria-hidden="true">{CONSENT_GLYPH[consent]}</span>
      {consentName[consent]}
    </span>
  );
}
