import { ask } from '../api/client';
import type { OwnReferral as Referral } from '../api/operations/ownReferrals';
import { PageReferralSubmit } from '../api/operations/pageReferralSubmit';
import { PageReferralWithdraw } from '../api/operations/pageReferralWithdraw';
import { moment } from '../numbers';
import { Confirm } from '../parts/Confirm';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { Firm } from './Firm';
import { Progress } from './Progress';
import { Sample } from './Sample';
import { declineReason, referralState } from './terms';

const words = wording({
  first: ['首报', 'first'],
  standby: ['备选', 'stands by'],
  days: [(n: number) => (n === 0 ? '今天到期' : `剩 ${n} 个工作日`), (n: number) => (n === 0 ? 'due today' : `${n} working days left`)],
  over: [(n: number) => `已超 ${n} 个工作日`, (n: number) => `${n} working days late`],
  park: ['园区答复', 'The park'],
  own: ['本会补充', 'You'],
  goOn: ['继续填写', 'Go on'],
  complete: ['补充并重新提交', 'Complete and send again'],
  again: ['重新填写并提交', 'Fill in and send again'],
  againAtOnce: ['重新提交', 'Send again'],
  withdraw: ['撤回', 'Withdraw'],
  details: ['发给园区的内容', 'What was sent'],
  kept: ['草稿内容', 'The draft'],
  offers: ['能提供什么', 'What it offers'],
  needs: ['需要什么', 'What it needs'],
  unclear: ['尚不清楚的', 'What is unclear'],
  original: ['需求原文', 'What was looked for'],
  closed: ['需求已截止或已撤回', 'closed'],
  gone: ['该企业已不在会员名单中，不能再提交。', 'It is no member any more and cannot be sent.'],
  changed: [(at: string) => `最近变动 ${at}`, (at: string) => `changed ${at}`],
});

interface Props {
  referral: Referral;
  onDone: () => void;
}

/** One referral: where it stands, whose turn it is, and what the chamber can do now. */
export function OwnReferral({ referral, onDone }: Props) {
  const { enterprise, opportunity } = referral;
  const left = referral.workingDaysLeft;
  const whose = referral.state === 'RETURNED' ? words.own : words.park;
  return (
    <li class="card need referral">
      <h2>
        {enterprise.name} <span class="muted">→ {referral.park.name}</span>
        <span class={`chip ${chipOf(referral)}`}>{referralState[referral.state]}</span>
        {referral.standing && isWaiting(referral) && <span class="chip">{referral.standing === 'FIRST' ? words.first : words.standby}</span>}
        {referral.declineReason && <span class="chip">{declineReason[referral.declineReason]}</span>}
        {left !== null && (
          <span class={left < 0 ? 'chip MISSING' : left <= 1 ? 'chip WEAK' : 'chip'}>
            {whose}
            {left < 0 ? words.over(-left) : words.days(left)}
          </span>
        )}
      </h2>
      {opportunity && (
        <p class="muted">
          {isOpen(opportunity) ? <Link to={`/board/${encodeURIComponent(opportunity.id)}`}>{opportunity.title}</Link> : `${opportunity.title}（${words.closed}）`} <Sample of={opportunity} />
        </p>
      )}
      <Progress referral={referral} />
      <p>{referral.statement}</p>
      <Sent referral={referral} />
      <Actions referral={referral} onDone={onDone} />
      <p class="muted small">{words.changed(moment(referral.changedAt))}</p>
    </li>
  );
}

function isWaiting(referral: Referral) {
  return referral.state === 'SUBMITTED' || referral.state === 'SEEN';
}

function isOpen(opportunity: NonNullable<Referral['opportunity']>) {
  return opportunity.state === 'PUBLISHED';
}

function chipOf(referral: Referral) {
  const { state } = referral;
  return state === 'RETURNED' ? 'WEAK' : state === 'ACCEPTED' || state === 'MET' || state === 'PROJECT' ? 'STRONG' : '';
}

function Sent({ referral }: { referral: Referral }) {
  const { opportunity } = referral;
  return (
    <details>
      <summary class="muted small">{referral.state === 'DRAFT' ? words.kept : words.details}</summary>
      <Firm firm={referral.enterprise} />
      <dl class="facts answers">
        {(['offers', 'needs', 'unclear'] as const).map((name) => (
          <>
            <dt>{words[name]}</dt>
            <dd>{referral[name] || '—'}</dd>
          </>
        ))}
        {opportunity && !isOpen(opportunity) && (
          <>
            <dt>{words.original}</dt>
            <dd>{[opportunity.description, opportunity.conditions, opportunity.offers].filter(Boolean).join('\n')}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

function Actions({ referral, onDone }: Props) {
  const { opportunity, member } = referral;
  const input = { id: referral.id };
  const open = opportunity !== null && isOpen(opportunity);
  const fill = ['DRAFT', 'RETURNED', 'WITHDRAWN', 'LAPSED'].includes(referral.state) && open;
  const withdrawable = ['SUBMITTED', 'SEEN', 'RETURNED'].includes(referral.state);
  if (!fill && !withdrawable) {
    return null;
  }
  const word = referral.state === 'DRAFT' ? words.goOn : referral.state === 'RETURNED' ? words.complete : words.again;
  return (
    <div class="row">
      {fill && !member && <span class="doubt">{words.gone}</span>}
      {fill && member && (
        <Link
          class={referral.state === 'RETURNED' || referral.state === 'DRAFT' ? 'button small primary' : 'button small'}
          to={`/board/${encodeURIComponent(opportunity.id)}?member=${encodeURIComponent(member.id)}&step=2`}
        >
          {word}
        </Link>
      )}
      {fill && member && referral.state === 'WITHDRAWN' && (
        <Confirm label={words.againAtOnce} about={referral.enterprise.name} onConfirmed={async () => done((await ask(PageReferralSubmit, { input })).referralSubmit, onDone)} />
      )}
      {withdrawable && (
        <Confirm label={words.withdraw} about={referral.enterprise.name} onConfirmed={async () => done((await ask(PageReferralWithdraw, { input })).referralWithdraw, onDone)} />
      )}
    </div>
  );
}

/** Shows how it stands now; what stands in the way, if anything does. */
function done(outcome: { __typename: string; message?: string } | null, onDone: () => void) {
  onDone();
  return outcome && outcome.__typename !== 'ReferralMoved' ? (outcome.message ?? null) : null;
}
