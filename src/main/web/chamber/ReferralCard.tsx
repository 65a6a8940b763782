import { ask } from '../api/client';
import { PageReferralSubmit } from '../api/operations/pageReferralSubmit';
import { PageReferralWithdraw } from '../api/operations/pageReferralWithdraw';
import type { Brought } from '../api/operations/referrals';
import { moment } from '../numbers';
import { regionText } from '../parts/Chips';
import { Confirm } from '../parts/Confirm';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { declineReason, referralState } from './terms';

const words = wording({
  from: [(chamber: string, park: string) => `${chamber} → ${park}`, (chamber: string, park: string) => `${chamber} → ${park}`],
  offers: ['能提供什么', 'Offers'],
  needs: ['需要什么', 'Needs'],
  unclear: ['尚不清楚的', 'Unclear'],
  due: [(day: string) => `办理期限 ${day}`, (day: string) => `due ${day}`],
  escalated: ['已超期，已告知经开区管理员', 'overdue; administrators were told'],
  asked: ['园区请补充', 'The park asks'],
  submit: ['提交', 'Submit'],
  withdraw: ['撤回', 'Withdraw'],
});

interface Props {
  referral: Brought;
  onDone: () => void;
}

/** One referral with what may be done about it now. */
export function ReferralCard({ referral, onDone }: Props) {
  const { enterprise } = referral;
  return (
    <li class="card need">
      <h2>
        {enterprise.name} <span class="chip">{referralState[referral.state]}</span>
        {referral.declineReason && <span class="chip">{declineReason[referral.declineReason]}</span>}
      </h2>
      <p class="muted">
        {words.from(referral.chamber.name, referral.park.name)}
        {referral.opportunity && (
          <>
            {' · '}
            <Link to={`/board/${encodeURIComponent(referral.opportunity.id)}`}>{referral.opportunity.title}</Link>
          </>
        )}
      </p>
      <p>{referral.statement}</p>
      <p class="muted small">
        {[enterprise.uscc, regionText(enterprise.region), enterprise.segments.map((one) => one.name).join('、'), referral.submittedAt && moment(referral.submittedAt), referral.dueOn && words.due(referral.dueOn)].filter(Boolean).join(' · ')}
      </p>
      {referral.escalated && <p class="doubt">{words.escalated}</p>}
      {referral.request && (
        <p class="banner">
          {words.asked}：{referral.request}
        </p>
      )}
      <dl class="facts">
        {(['offers', 'needs', 'unclear'] as const).map((name) => (
          <>
            <dt>{words[name]}</dt>
            <dd>{referral[name] || '—'}</dd>
          </>
        ))}
      </dl>
      <ChamberSide referral={referral} onDone={onDone} />
    </li>
  );
}

type Moved = { __typename: 'ReferralMoved' } | { __typename: string; message?: string } | null;

function refusalOf(outcome: Moved) {
  return outcome && outcome.__typename !== 'ReferralMoved' && 'message' in outcome ? outcome.message : null;
}

function ChamberSide({ referral, onDone }: { referral: Brought; onDone: () => void }) {
  const input = { id: referral.id };
  const about = referral.enterprise.name;
  const submittable = ['DRAFT', 'RETURNED', 'WITHDRAWN', 'LAPSED'].includes(referral.state);
  const withdrawable = ['SUBMITTED', 'SEEN', 'RETURNED'].includes(referral.state);
  return (
    <p class="row">
      {submittable && (
        <Confirm
          label={words.submit}
          about={about}
          onConfirmed={async () => {
            const outcome = (await ask(PageReferralSubmit, { input })).referralSubmit;
            onDone();
            return refusalOf(outcome);
          }}
        />
      )}
      {withdrawable && (
        <Confirm
          label={words.withdraw}
          about={about}
          onConfirmed={async () => {
            const outcome = (await ask(PageReferralWithdraw, { input })).referralWithdraw;
            onDone();
            return refusalOf(outcome);
          }}
        />
      )}
    </p>
  );
}
