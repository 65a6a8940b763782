import type { OwnReferral as Referral } from '../api/operations/ownReferrals';
import { moment } from '../numbers';
import { wording } from '../words';
import { referralState } from './terms';

const words = wording({
  way: ['进度', 'Progress'],
});

const WAY = ['SUBMITTED', 'SEEN', 'ACCEPTED', 'MET', 'PROJECT'] as const;

/** How far a referral came on its way; nothing where it has left it. */
export function Progress({ referral }: { referral: Referral }) {
  const at = WAY.findIndex((state) => state === referral.state);
  if (at < 0) {
    return null;
  }
  const times: Partial<Record<(typeof WAY)[number], string | null>> = { SUBMITTED: referral.submittedAt, SEEN: referral.seenAt, ACCEPTED: referral.answeredAt };
  return (
    <ol class="steps small" aria-label={words.way}>
      {WAY.map((state, step) => {
        const reached = step <= at;
        const time = reached ? times[state] : null;
        return (
          <li key={state} class={step < at ? 'done' : reached ? 'now' : ''} aria-current={step === at ? 'step' : undefined} title={time ? moment(time) : undefined}>
            <span class="step-number" aria-hidden="true">
              {reached ? '✓' : step + 1}
            </span>
            {referralState[state]}
          </li>
        );
      })}
    </ol>
  );
}
