import { OpportunityDetail } from '../api/operations/opportunityDetail';
import type { OpportunityDetailResult } from '../api/operations/opportunityDetail';
import { useQuery } from '../api/query';
import { Link } from '../parts/Link';
import { Loaded, Missing } from '../parts/States';
import type { Place } from '../router';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { Matches } from './Matches';
import { Follow } from './NeedCard';
import { Questions } from './Questions';
import { ReferralFlow } from './ReferralFlow';
import { Sample } from './Sample';
import { areaText, opportunityState, remaining } from './terms';

export type Opportunity = NonNullable<OpportunityDetailResult['opportunity']>;

const words = wording({
  back: ['返回招商需求', 'Back to the board'],
  backToIt: ['返回这条需求', 'Back to the opportunity'],
  need: ['需要什么', 'What is wanted'],
  conditions: ['必要条件', 'Conditions'],
  offers: ['园区提供', 'What the park offers'],
  dates: ['面积、期限与对接', 'Area, dates, desk'],
  area: ['面积', 'Area'],
  published: ['发布', 'Published'],
  deadline: ['截止', 'Deadline'],
  desk: ['园区窗口', 'Desk'],
  anchors: ['需要它的链主', 'Anchors that want it'],
  allowance: [(open: number, most: number) => `本会对这条需求有 ${open} 件引荐在办，同时最多 ${most} 件。`, (open: number, most: number) => `${open} of at most ${most} referrals are open.`],
  allowanceNone: [(most: number) => `本会对这条需求还没有在办的引荐，同时最多 ${most} 件。`, (most: number) => `No referral of yours is open; at most ${most}.`],
  none: ['未写', 'not stated'],
  undecided: ['面议', 'to be agreed'],
});

/** One opportunity: for a chamber with its own members that fit, for its park with what publishing needs. */
export function OpportunityPage({ place, id }: { place: Place; id: string }) {
  const { viewer } = useSession();
  const query = useQuery(OpportunityDetail, { id, chamber: viewer.role === 'CHAMBER' });
  const member = place.search.get('member');
  return (
    <Loaded query={query} rows={8}>
      {({ opportunity }) =>
        opportunity ? (
          <>
            <p>
              <Link to={member ? `/board/${encodeURIComponent(id)}` : '/board'}>{member ? words.backToIt : words.back}</Link>
            </p>
            {member && viewer.role === 'CHAMBER' ? (
              <ReferralFlow place={place} opportunity={opportunity} member={member} />
            ) : (
              <div class="profile opportunity">
                <div class="lead-main">
                  <AsSeen opportunity={opportunity} />
                  <Questions opportunity={opportunity} onDone={query.reload} />
                </div>
                {viewer.role === 'CHAMBER' && <Matches opportunity={opportunity} />}
              </div>
            )}
          </>
        ) : (
          <Missing />
        )
      }
    </Loaded>
  );
}

/** What a chamber sees of it: nothing about leads. */
export function AsSeen({ opportunity }: { opportunity: Opportunity }) {
  const { viewer } = useSession();
  const dates = [
    [words.area, areaText(opportunity.minimumAreaSquareMetres, opportunity.maximumAreaSquareMetres) || words.undecided],
    [words.anchors, opportunity.anchors.map((one) => one.name).join('、')],
    [words.published, opportunity.publishedOn ?? ''],
    [words.deadline, opportunity.deadline ? `${opportunity.deadline}（${remaining(opportunity.deadline)}）` : ''],
    [words.desk, opportunity.desk ?? ''],
  ] as const;
  return (
    <article class="card">
      <header>
        <h2>
          {opportunity.title} <Sample of={opportunity} />{' '}
          {(opportunity.state !== 'PUBLISHED' || viewer.role !== 'CHAMBER') && <span class="chip">{opportunityState[opportunity.state]}</span>}
        </h2>
        <span class="muted">
          {opportunity.park.name} · {opportunity.segment?.name ?? opportunity.chain.name}
        </span>
        {viewer.role === 'CHAMBER' && (
          <span class="end">
            <Follow key={String(opportunity.isFollowed)} id={opportunity.id} title={opportunity.title} followed={opportunity.isFollowed} />
          </span>
        )}
      </header>
      <div class="card-body texts">
        {(['need', 'conditions', 'offers'] as const).map((part) => (
          <section key={part}>
            <h3>{words[part]}</h3>
            <p>{(part === 'need' ? opportunity.description : part === 'conditions' ? opportunity.conditions : opportunity.offers) ?? words.none}</p>
          </section>
        ))}
        <section>
          <h3>{words.dates}</h3>
          <dl class="facts">
            {dates.filter(([name, value]) => value || name !== words.anchors).map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>{value || words.none}</dd>
              </>
            ))}
          </dl>
          {opportunity.referralAllowance && (
            <p class="muted small">
              {opportunity.referralAllowance.open === 0
                ? words.allowanceNone(opportunity.referralAllowance.maximum)
                : words.allowance(opportunity.referralAllowance.open, opportunity.referralAllowance.maximum)}
            </p>
          )}
        </section>
      </div>
    </article>
  );
}
