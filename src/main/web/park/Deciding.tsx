import { ask } from '../api/client';
import { PageReferralAccept } from '../api/operations/pageReferralAccept';
import { PageReferralProgress } from '../api/operations/pageReferralProgress';
import { PageReferralReturn } from '../api/operations/pageReferralReturn';
import { PageReferralSee } from '../api/operations/pageReferralSee';
import type { Received } from '../api/operations/parkReferrals';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import { wording } from '../words';
import { Accept } from './Accept';
import { Decline } from './Decline';

export type Act = 'accept' | 'decline' | 'return';

const words = wording({
  what: ['怎样答复', 'Answer'],
  see: ['记为已查看', 'Mark as seen'],
  accept: ['接受', 'Accept'],
  decline: ['不接受', 'Decline'],
  return: ['退回补充', 'Return'],
  missing: ['需要补充什么（商会会看到）', 'What to complete (the chamber reads it)'],
  returnMeans: ['商会有 10 个工作日补充后重新提交；首次提交时间不变。', 'The chamber has 10 working days; the time of its first submission stays.'],
  met: ['记为已对接', 'Mark as met'],
  project: ['记为已立项', 'Mark as project'],
});

interface Props {
  referral: Received;
  act: Act | null;
  onAct: (act: Act | null) => void;
  onDone: () => void;
}

type Outcome = { readonly __typename: string; readonly message?: string } | null;

/** What a refusal says; nothing where it is done. */
export function refusalOf(outcome: Outcome) {
  return outcome && outcome.__typename !== 'ReferralMoved' ? (outcome.message ?? null) : null;
}

/** What a park may do with a referral now. */
export function Deciding({ referral, act, onAct, onDone }: Props) {
  const input = { id: referral.id };
  const about = referral.enterprise.name;
  const run = (work: () => Promise<Outcome>) => async () => {
    const outcome = await work();
    onDone();
    return refusalOf(outcome);
  };
  if (referral.state === 'ACCEPTED' || referral.state === 'MET') {
    const to = referral.state === 'ACCEPTED' ? 'MET' : 'PROJECT';
    return (
      <footer class="row">
        <Confirm label={to === 'MET' ? words.met : words.project} about={about} calm onConfirmed={run(async () => (await ask(PageReferralProgress, { input: { ...input, to } })).referralProgress)} />
      </footer>
    );
  }
  if (referral.state !== 'SUBMITTED' && referral.state !== 'SEEN') {
    return null;
  }
  return (
    <footer>
      <div class="row" role="group" aria-label={words.what}>
        {(['accept', 'decline', 'return'] as const).map((one) => (
          <button key={one} type="button" class={one === 'accept' ? 'button primary' : 'button'} aria-expanded={act === one} onClick={() => onAct(act === one ? null : one)}>
            {words[one]}
          </button>
        ))}
        {referral.state === 'SUBMITTED' && <Confirm label={words.see} about={about} calm onConfirmed={run(async () => (await ask(PageReferralSee, { input })).referralSee)} />}
      </div>
      {act === 'accept' && <Accept about={about} onAccept={run(async () => (await ask(PageReferralAccept, { input })).referralAccept)} onCancel={() => onAct(null)} />}
      {act === 'decline' && <Decline id={referral.id} onDone={onDone} />}
      {act === 'return' && (
        <div class="panel">
          <p class="muted">{words.returnMeans}</p>
          <Form
            fields={[{ name: 'request', label: words.missing, type: 'note', required: true, focus: true }]}
            submit={words.return}
            onSubmit={(typed) => run(async () => (await ask(PageReferralReturn, { input: { ...input, request: typed.request ?? '' } })).referralReturn)()}
          />
        </div>
      )}
    </footer>
  );
}
