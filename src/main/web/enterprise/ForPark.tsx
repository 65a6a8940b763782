import { Exclusions } from '../api/operations/exclusions';
import { LeadOfEnterprise } from '../api/operations/leadOfEnterprise';
import { useQuery } from '../api/query';
import { points } from '../numbers';
import { Approach } from '../leads/Approach';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { ScoreBar } from '../parts/ScoreBar';
import { Loaded } from '../parts/States';
import { localityName } from '../parts/terms';
import type { ParkChoice } from '../shell/session';
import { wording } from '../words';
import type { Enterprise } from './model';

const words = wording({
  title: [(park: string) => `对${park}`, (park: string) => `For ${park}`],
  rank: [(rank: number, segment: string) => `第 ${rank} 名 · ${segment}`, (rank: number, segment: string) => `Number ${rank} · ${segment}`],
  open: ['查看理由和依据', 'Reasons and evidence'],
  group: ['由同集团的另一家代表在列', 'Listed under another firm of its group'],
  excluded: [(why: string) => `不作线索：${why}`, (why: string) => `No lead: ${why}`],
  none: ['不在该园区的候选中：没有在园区重点产业链的环节内经营的记录。', 'Not a candidate: it is not known to work in the park’s chains.'],
});

/** Whether and why it is a lead of the park. */
export function ForPark({ enterprise, park }: { enterprise: Enterprise; park: ParkChoice }) {
  const query = useQuery(LeadOfEnterprise, { park: park.code, text: enterprise.uscc ?? enterprise.name });
  return (
    <section class="card">
      <header>
        <h3>{words.title(park.name)}</h3>
      </header>
      <div class="card-body">
        <Loaded query={query} rows={1}>
          {(data) => {
            const found = nodes(data.park?.leads);
            const own = found.find((lead) => lead.enterprise.key === enterprise.key);
            const lead = own ?? found.find((one) => one.groupMembers.some((member) => member.key === enterprise.key));
            return lead ? (
              <>
                <p class="score-line">
                  <strong class="big">{points(lead.microPoints)}</strong>
                  <ScoreBar parts={lead.reasons} first={0} />
                </p>
                <p>
                  {words.rank(lead.rank, lead.segment.name)} · {localityName[lead.locality]}
                  {!own && <span class="doubt"> · {words.group}</span>}
                </p>
                <p class="muted">{lead.mainReason.statement}</p>
                <Approach park={park.code} enterprise={enterprise} wantedBy={lead.wantedBy} />
                <p class="actions">
                  <Link class="button primary" to={`/parks/${park.code}/leads/${encodeURIComponent(lead.id)}${lead.locality === 'IN_MUNICIPALITY' ? '?t=local' : ''}`}>
                    {words.open}
                  </Link>
                </p>
              </>
            ) : (
              <Why park={park.code} id={enterprise.key} />
            );
          }}
        </Loaded>
      </div>
    </section>
  );
}

function Why({ park, id }: { park: string; id: string }) {
  const query = useQuery(Exclusions, { park });
  return (
    <Loaded query={query} rows={1}>
      {(data) => {
        const rule = data.park?.leads?.exclusions.find((one) => one.enterprises.some((enterprise) => enterprise.key === id));
        return <p>{rule ? words.excluded(rule.statement) : words.none}</p>;
      }}
    </Loaded>
  );
}
