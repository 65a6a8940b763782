import { OpportunityDetail } from '../api/operations/opportunityDetail';
import type { OpportunityDetailResult } from '../api/operations/opportunityDetail';
import { useQuery } from '../api/query';
import { SampleChip } from '../parts/Chips';
import { Link } from '../parts/Link';
import { Loaded, Missing } from '../parts/States';
import type { Place } from '../router';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { Matches } from './Matches';
import { Questions } from './Questions';
import { ReferralFlow } from './ReferralFlow';
import { areaText, opportunityState, remaining } from './terms';

export type Opportunity = NonNullable<OpportunityDetailResult['opportunity']>;

const words = wording({
  back: ['返回机会板', 'Back to the board'],
  need: ['需要什么', 'What is wanted'],
  conditions: ['必要条件', 'Conditions'],
  offers: ['园区提供', 'What the park offers'],
  progress: ['进度与期限', 'Dates'],
  area: ['面积', 'Area'],
  published: ['发布', 'Published'],
  deadline: ['截止', 'Deadline'],
  desk: ['园区窗口', 'Desk'],
  anchors: ['链主', 'Anchors'],
  allowance: [(open: number, most: number) => `本会在该机会下有 ${open} 件引荐在办，最多 ${most} 件`, (open: number, most: number) => `${open} of at most ${most} referrals open`],
  none: ['未写', 'not stated'],
});

/** One opportunity: for a chamber with its own members that fit, for its park with what publishing needs. */
export function OpportunityPage({ place, id }: { place: Place; id: string }) {
  const { viewer } = useSession();
  const query = useQuery(OpportunityDetail, { id });
  const member = place.search.get('member');
  return (
    <Loaded query={query} rows={8}>
      {({ opportunity }) =>
        opportunity ? (
          <>
            <Link to="/board">{words.back}</Link>
            {member ? (
              <ReferralFlow opportunity={opportunity} member={member} />
            ) : (
              <div class="profile">
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
  const dates = [
    [words.area, areaText(opportunity.minimumAreaSquareMetres, opportunity.maximumAreaSquareMetres)],
    [words.anchors, opportunity.anchors.map((one) => one.name).join('、')],
    [words.published, opportunity.publishedOn ?? ''],
    [words.deadline, opportunity.deadline ? `${opportunity.deadline}（${remaining(opportunity.deadline)}）` : ''],
    [words.desk, opportunity.desk ?? ''],
  ] as const;
  return (
    <article class="card">
      <header>
        <h2>
          {opportunity.title} <SampleChip sample={opportunity.sample} /> <span class="chip">{opportunityState[opportunity.state]}</span>
        </h2>
        <span class="muted">
          {opportunity.park.name} · {opportunity.segment?.name ?? opportunity.chain.name}
        </span>
      </header>
      <div class="card-body texts">
        {(['need', 'conditions', 'offers'] as const).map((part) => (
          <section key={part}>
            <h3>{words[part]}</h3>
            <p>{(part === 'need' ? opportunity.description : part === 'conditions' ? opportunity.conditions : opportunity.offers) ?? words.none}</p>
          </section>
        ))}
        <section>
          <h3>{words.progress}</h3>
          <dl class="facts">
            {dates.map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>{value || words.none}</dd>
              </>
            ))}
          </dl>
          {opportunity.referralAllowance && (
            <p class="muted small">{words.allowance(opportunity.referralAllowance.open, opportunity.referralAllowance.maximum)}</p>
          )}
        </section>
      </div>
    </article>
  );
}
