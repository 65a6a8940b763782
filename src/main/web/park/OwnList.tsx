import { ReferralForPark } from '../api/operations/referralForPark';
import type { Received } from '../api/operations/parkReferrals';
import { useQuery } from '../api/query';
import { points } from '../numbers';
import { Link } from '../parts/Link';
import { ScoreBar } from '../parts/ScoreBar';
import { Loaded } from '../parts/States';
import { localityName } from '../parts/terms';
import { wording } from '../words';

const words = wording({
  title: ['本园区名单中', 'In the park’s own list'],
  secret: ['商会看不到', 'not for the chamber'],
  rank: [(rank: number) => `第 ${rank} 名`, (rank: number) => `number ${rank}`],
  open: ['查看理由和依据', 'Reasons and evidence'],
  none: ['名单中没有这家企业：企业库未收录，或按规则不作线索。', 'Not in the list: the enterprise is unknown, or no candidate.'],
});

/** Where the enterprise stands for the park, which no chamber is told. */
export function OwnList({ referral }: { referral: Received }) {
  const query = useQuery(ReferralForPark, { id: referral.id });
  return (
    <aside class="own-list">
      <h3>
        {words.title} <span class="muted small">{words.secret}</span>
      </h3>
      <Loaded query={query} rows={1}>
        {({ node }) => {
          const lead = node?.__typename === 'Referral' ? node.lead : null;
          return lead ? (
            <>
              <p class="score-line">
                <strong class="big">{points(lead.microPoints)}</strong>
                <ScoreBar parts={lead.reasons} first={0} />
              </p>
              <p>
                {words.rank(lead.rank)} · {localityName[lead.locality]}
              </p>
              <p class="muted">{lead.mainReason.statement}</p>
              <p>
                <Link to={`/parks/${referral.park.code}/leads/${encodeURIComponent(lead.id)}${lead.locality === 'IN_MUNICIPALITY' ? '?t=local' : ''}`}>{words.open}</Link>
              </p>
            </>
          ) : (
            <p class="muted">{words.none}</p>
          );
        }}
      </Loaded>
    </aside>
  );
}
