import { ask } from '../api/client';
import { PageReferralAccept } from '../api/operations/pageReferralAccept';
import { PageReferralDecline } from '../api/operations/pageReferralDecline';
import { PageReferralProgress } from '../api/operations/pageReferralProgress';
import { PageReferralReturn } from '../api/operations/pageReferralReturn';
import { PageReferralSee } from '../api/operations/pageReferralSee';
import { PageReferralSubmit } from '../api/operations/pageReferralSubmit';
import { PageReferralWithdraw } from '../api/operations/pageReferralWithdraw';
import { ReferralForPark } from '../api/operations/referralForPark';
import type { Brought } from '../api/operations/referrals';
import type { DeclineReason, InternalDeclineReason } from '../api/operations/enums';
import { useQuery } from '../api/query';
import { moment, points } from '../numbers';
import { regionText } from '../parts/Chips';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import { Link } from '../parts/Link';
import { ScoreBar } from '../parts/ScoreBar';
import { wording } from '../words';
import { declineReason, internalReason, referralState } from './terms';

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
  see: ['标为已查看', 'Mark as seen'],
  accept: ['接受', 'Accept'],
  acceptMeans: ['接受后，该企业进入全库；若在本园区名单内，其线索加上这次引荐作为理由。', 'The enterprise becomes known; its lead has the introduction as a reason.'],
  decline: ['不接受', 'Decline'],
  giveBack: ['退回补充', 'Return'],
  what: ['需补充什么（商会可见）', 'What to complete (the chamber sees it)'],
  reason: ['原因（商会可见）', 'Reason (the chamber sees it)'],
  internal: ['内部原因（商会不可见）', 'Internal reason (not for the chamber)'],
  note: ['内部备注（商会不可见）', 'Internal remark (not for the chamber)'],
  met: ['记为已对接', 'Mark as met'],
  project: ['记为已立项', 'Mark as project'],
  rank: [(rank: number) => `在本园区名单第 ${rank} 名`, (rank: number) => `number ${rank} in the park’s list`],
  notListed: ['不在本园区名单中', 'not in the park’s list'],
});

interface Props {
  referral: Brought;
  park: boolean;
  onDone: () => void;
}

/** One referral with what may be done about it now. */
export function ReferralCard({ referral, park, onDone }: Props) {
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
      {park ? <ParkSide referral={referral} onDone={onDone} /> : <ChamberSide referral={referral} onDone={onDone} />}
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

function ParkSide({ referral, onDone }: { referral: Brought; onDone: () => void }) {
  const query = useQuery(ReferralForPark, { id: referral.id });
  const node = query.data?.node;
  const lead = node?.__typename === 'Referral' ? node.lead : null;
  const input = { id: referral.id };
  const open = referral.state === 'SUBMITTED' || referral.state === 'SEEN';
  const run = (work: () => Promise<Moved>) => async () => {
    const outcome = await work();
    onDone();
    return refusalOf(outcome);
  };
  return (
    <>
      {query.data && (lead ? (
        <p class="score-line">
          <Link to={`/parks/${referral.park.code}/leads/${encodeURIComponent(lead.id)}`}>{words.rank(lead.rank)}</Link>
          <strong>{points(lead.microPoints)}</strong>
          <ScoreBar parts={lead.reasons} first={0} />
        </p>
      ) : (
        <p class="muted">{words.notListed}</p>
      ))}
      {open && (
        <>
          <p class="muted small">{words.acceptMeans}</p>
          <p class="row">
            {referral.state === 'SUBMITTED' && <Confirm label={words.see} about={referral.enterprise.name} onConfirmed={run(async () => (await ask(PageReferralSee, { input })).referralSee)} />}
            <Confirm label={words.accept} about={referral.enterprise.name} onConfirmed={run(async () => (await ask(PageReferralAccept, { input })).referralAccept)} />
          </p>
          <details>
            <summary>{words.giveBack}</summary>
            <Form
              fields={[{ name: 'request', label: words.what, type: 'note', required: true }]}
              submit={words.giveBack}
              onSubmit={(typed) => run(async () => (await ask(PageReferralReturn, { input: { ...input, request: typed.request ?? '' } })).referralReturn)()}
            />
          </details>
          <details>
            <summary>{words.decline}</summary>
            <Form
              fields={[
                { name: 'reason', label: words.reason, type: 'select', required: true, options: (Object.keys(DECLINE) as DeclineReason[]).map((one) => [one, declineReason[one]] as const) },
                { name: 'internalReason', label: words.internal, type: 'select', options: (Object.keys(INTERNAL) as InternalDeclineReason[]).map((one) => [one, internalReason[one]] as const) },
                { name: 'internalNote', label: words.note, type: 'note' },
              ]}
              submit={words.decline}
              onSubmit={(typed) =>
                run(async () => (await ask(PageReferralDecline, { input: { ...input, reason: typed.reason as DeclineReason, internalReason: typed.internalReason as InternalDeclineReason, internalNote: typed.internalNote } })).referralDecline)()
              }
            />
          </details>
        </>
      )}
      {(referral.state === 'ACCEPTED' || referral.state === 'MET') && (
        <p class="row">
          <Confirm
            label={referral.state === 'ACCEPTED' ? words.met : words.project}
            about={referral.enterprise.name}
            onConfirmed={run(async () => (await ask(PageReferralProgress, { input: { ...input, to: referral.state === 'ACCEPTED' ? 'MET' : 'PROJECT' } })).referralProgress)}
          />
        </p>
      )}
    </>
  );
}

const DECLINE: Record<DeclineReason, true> = { CONDITIONS_NOT_MET: true, NOT_NEEDED_NOW: true, MATERIALS_LACKING: true, OTHER: true };
const INTERNAL: Record<InternalDeclineReason, true> = { NOT_IN_FOCUS: true, ALREADY_IN_TALKS: true, ALREADY_LOCATED: true, NOT_ADMITTED: true, NO_SPACE: true, CREDIT_RISK: true, OTHER: true };
