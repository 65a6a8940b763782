import { NearMembers as Operation } from '../api/operations/nearMembers';
import { useQuery } from '../api/query';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';

const words = wording({
  none: [(segment: string) => `会员中没有登记在“${segment}”经营的企业。`, (segment: string) => `No member is entered for “${segment}”.`],
  near: [
    (above: string, segment: string) => `在上一级“${above}”经营、但没有登记“${segment}”的会员如下；实际也做的话，在会员资料里补上环节，就会列入适合的会员。`,
    (above: string, segment: string) => `These work in “${above}”, but are not entered for “${segment}”. Add the segment where one does.`,
  ],
  works: [(segments: string) => `登记的环节：${segments}`, (segments: string) => `entered for: ${segments}`],
  all: ['查看会员', 'Members'],
  noMembers: ['还没有会员名单，导入后就能看出谁适合。园区和其他商会看不到名单。', 'No member is entered yet; import them to see who fits. No park or other chamber sees the list.'],
  import: ['导入会员', 'Import members'],
});

/** Where no member fits: those of the segment above, with the condition that they miss. */
export function NearMembers({ opportunity }: { opportunity: Opportunity }) {
  const segment = opportunity.segment?.name ?? opportunity.chain.name;
  const above = opportunity.segment?.parent;
  const query = useQuery(Operation, { segment: above?.code });
  return (
    <div class="card-body near">
      <Loaded query={query} rows={2}>
        {({ all, near }) =>
          all?.totalCount === 0 ? (
            <>
              <p>{words.noMembers}</p>
              <p>
                <Link class="button primary" to="/members?import=1">
                  {words.import}
                </Link>
              </p>
            </>
          ) : (
            <>
              <p>{words.none(segment)}</p>
              {above && <Near above={above.name} segment={segment} near={nodes(near)} />}
              <p>
                <Link class="button" to="/members">
                  {words.all}
                </Link>
              </p>
            </>
          )
        }
      </Loaded>
    </div>
  );
}

interface NearProps {
  above: string;
  segment: string;
  near: { id: string; enterprise: { name: string; segments: { name: string }[] } }[];
}

function Near({ above, segment, near }: NearProps) {
  return near.length > 0 ? (
    <>
      <p class="muted small">{words.near(above, segment)}</p>
      <ul class="plain-list">
        {near.map((member) => (
          <li key={member.id}>
            <Link to={`/members/${encodeURIComponent(member.id)}`}>{member.enterprise.name}</Link>
            <br />
            <span class="muted small">{words.works(member.enterprise.segments.map((one) => one.name).join('、'))}</span>
          </li>
        ))}
      </ul>
    </>
  ) : null;
}
