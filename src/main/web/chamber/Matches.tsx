import { OwnReferrals } from '../api/operations/ownReferrals';
import type { OwnReferral } from '../api/operations/ownReferrals';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { regionText } from '../parts/Chips';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { wording } from '../words';
import { ConsentChip } from './ConsentChip';
import { Fitness } from './Fitness';
import { NearMembers } from './NearMembers';
import type { Opportunity } from './OpportunityPage';
import { areaText, referralState } from './terms';

const words = wording({
  title: ['适合的会员', 'Members that fit'],
  only: [(n: number) => `${count(n)} 家，仅本会可见`, (n: number) => `${count(n)}, seen by you alone`],
  first: [(shown: number, all: number) => `列出分数最高的 ${shown} 家，共 ${all} 家。`, (shown: number, all: number) => `The best ${shown} of ${all}.`],
  refer: ['引荐', 'Refer'],
  consentFirst: ['取得同意并引荐', 'Get consent and refer'],
  goOn: ['继续填写', 'Go on'],
  again: ['重新引荐', 'Refer again'],
  wants: [(area: string) => `意向面积 ${area}`, (area: string) => `wants ${area}`],
  full: [(most: number) => `本会对这条需求已有 ${most} 件引荐在办，待园区答复后才能再提交。`, (most: number) => `${most} referrals are open: wait for an answer.`],
});

const RESUMED: readonly string[] = ['DRAFT', 'RETURNED'];
const ENDED: readonly string[] = ['WITHDRAWN', 'LAPSED'];

/** The chamber's own members that fit, best first, with what they meet and what they do not. */
export function Matches({ opportunity }: { opportunity: Opportunity }) {
  const referred = useQuery(OwnReferrals, { first: 100, filter: { opportunity: opportunity.id } });
  const matches = nodes(opportunity.matchingMembers);
  const total = opportunity.matchingMembers?.totalCount ?? 0;
  const allowance = opportunity.referralAllowance;
  const byMember = new Map(nodes(referred.data?.referrals).map((one) => [one.member?.id, one]));
  return (
    <section class="card fitting" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        {total > 0 && <span class="muted small">{words.only(total)}</span>}
      </header>
      {matches.length === 0 && <NearMembers opportunity={opportunity} />}
      {matches.length > 0 && (
        <div class="card-body">
          {allowance && allowance.open >= allowance.maximum && <p class="banner">{words.full(allowance.maximum)}</p>}
          <ul class="matches">
            {matches.map((match) => (
              <li key={match.member.id}>
                <p class="row">
                  <Link class="name" to={`/members/${encodeURIComponent(match.member.id)}`}>
                    {match.enterprise.name}
                  </Link>
                  <ConsentChip consent={match.member.consent} />
                </p>
                <p class="muted small">
                  {[
                    regionText(match.enterprise.region),
                    match.enterprise.products.join('、'),
                    match.enterprise.areaWantedSquareMetres !== null && words.wants(areaText(match.enterprise.areaWantedSquareMetres, match.enterprise.areaWantedSquareMetres)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <Fitness match={match} />
                <Refer opportunity={opportunity} member={match.member} referral={byMember.get(match.member.id)} />
              </li>
            ))}
          </ul>
          {matches.length < total && <p class="muted small">{words.first(matches.length, total)}</p>}
        </div>
      )}
    </section>
  );
}

interface ReferProps {
  opportunity: Opportunity;
  member: { id: string; consent: string };
  referral: OwnReferral | undefined;
}

/** The way to refer a member, or where its referral stands. */
function Refer({ opportunity, member, referral }: ReferProps) {
  const to = `/board/${encodeURIComponent(opportunity.id)}?member=${encodeURIComponent(member.id)}`;
  const open = opportunity.state === 'PUBLISHED';
  if (referral && !RESUMED.includes(referral.state) && !(ENDED.includes(referral.state) && open)) {
    return (
      <p class="row">
        <Link class="button small" to={`/referrals?id=${encodeURIComponent(referral.id)}`}>
          {referralState[referral.state]}
        </Link>
        <span class="muted small">{referral.statement}</span>
      </p>
    );
  }
  const word = referral ? (RESUMED.includes(referral.state) ? words.goOn : words.again) : member.consent === 'SHAREABLE' ? words.refer : words.consentFirst;
  return open ? (
    <p class="row">
      <Link class={member.consent === 'SHAREABLE' ? 'button primary' : 'button'} to={to}>
        {word}
      </Link>
      {referral && <span class="muted small">{referral.statement}</span>}
    </p>
  ) : null;
}
