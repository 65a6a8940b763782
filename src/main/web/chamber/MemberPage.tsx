import { MemberDetail } from '../api/operations/memberDetail';
import type { Fit, MemberDetailResult } from '../api/operations/memberDetail';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { Loaded, Missing } from '../parts/States';
import { wording } from '../words';
import { ConsentChip } from './ConsentChip';
import { Firm } from './Firm';
import { Fitness } from './Fitness';
import { MemberEdit } from './MemberEdit';
import { Sample } from './Sample';
import { areaText, giverName, remaining } from './terms';

const words = wording({
  back: ['返回会员', 'Back to the members'],
  given: [(on: string, by: string) => `${on}，${by}同意`, (on: string, by: string) => `${on}, ${by}`],
  source: ['来源', 'Source'],
  note: ['备注', 'Remark'],
  profile: ['已与企业库中的这家企业对应，资料以企业库为准', 'It is this enterprise of the graph, whose record counts'],
  title: ['适合它的招商需求', 'Opportunities that fit'],
  total: [(n: number) => `${count(n)} 条`, (n: number) => count(n)],
  none: ['目前没有寻找它所在环节的招商需求。', 'Nothing looks for its segments at present.'],
  noSegment: ['没有登记产业链环节，无法匹配。请在左侧补上。', 'No segment is entered, so nothing can be matched.'],
  deadline: [(day: string, left: string) => `${day} 截止（${left}）`, (day: string, left: string) => `until ${day} (${left})`],
  refer: ['引荐到这条需求', 'Refer it there'],
  consentFirst: ['取得同意并引荐', 'Get consent and refer'],
});

export type MemberNode = Extract<NonNullable<MemberDetailResult['node']>, { __typename: 'Member' }>;

/** One member, and what it fits: the mirror of an opportunity's members. */
export function MemberPage({ id }: { id: string }) {
  const query = useQuery(MemberDetail, { id });
  return (
    <>
      <p>
        <Link to="/members">{words.back}</Link>
      </p>
      <Loaded query={query} rows={8}>
        {({ node }) =>
          node?.__typename === 'Member' ? (
            <div class="profile">
              <div class="lead-main">
                <About member={node} />
                <MemberEdit key={JSON.stringify(node.enterprise) + node.consent + (node.consentOn ?? '')} member={node} onDone={query.reload} />
              </div>
              <Fits member={node} />
            </div>
          ) : (
            <Missing />
          )
        }
      </Loaded>
    </>
  );
}

function About({ member }: { member: MemberNode }) {
  return (
    <section class="card">
      <header>
        <h2>{member.enterprise.name}</h2>
        <ConsentChip consent={member.consent} />
        {member.consentOn && member.consentBy && <span class="muted small">{words.given(member.consentOn, giverName[member.consentBy])}</span>}
      </header>
      <div class="card-body">
        <Firm
          firm={member.enterprise}
          more={[
            [words.source, member.source],
            [words.note, member.note],
          ]}
        />
        {member.enterprise.enterprise && (
          <p class="small">
            <Link to={`/enterprises/${encodeURIComponent(member.enterprise.enterprise.key)}`}>{words.profile}</Link>
          </p>
        )}
      </div>
    </section>
  );
}

function Fits({ member }: { member: MemberNode }) {
  const fits = nodes(member.matchingOpportunities);
  return (
    <section class="card" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        {fits.length > 0 && <span class="muted small">{words.total(member.matchingOpportunities.totalCount)}</span>}
      </header>
      {fits.length === 0 ? (
        <p class="state">{member.enterprise.segments.length === 0 ? words.noSegment : words.none}</p>
      ) : (
        <ul class="card-body matches">
          {fits.map((fit) => (
            <One key={fit.opportunity.id} fit={fit} member={member} />
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ fit, member }: { fit: Fit; member: MemberNode }) {
  const { opportunity } = fit;
  const to = `/board/${encodeURIComponent(opportunity.id)}`;
  return (
    <li>
      <p class="row">
        <Link class="name" to={to}>
          {opportunity.title}
        </Link>
        <Sample of={opportunity} />
      </p>
      <p class="muted small">
        {[
          opportunity.park.name,
          opportunity.segment?.name ?? opportunity.chain.name,
          areaText(opportunity.minimumAreaSquareMetres, opportunity.maximumAreaSquareMetres),
          opportunity.deadline && words.deadline(opportunity.deadline, remaining(opportunity.deadline)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Fitness match={fit} />
      <p>
        <Link class={member.consent === 'SHAREABLE' ? 'button primary' : 'button'} to={`${to}?member=${encodeURIComponent(member.id)}`}>
          {member.consent === 'SHAREABLE' ? words.refer : words.consentFirst}
        </Link>
      </p>
    </li>
  );
}
