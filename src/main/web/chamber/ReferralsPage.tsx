import { useState } from 'preact/hooks';
import { ReferralPerformance } from '../api/operations/referralPerformance';
import type { ReferralState } from '../api/operations/enums';
import { Referrals } from '../api/operations/referrals';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { nodes } from '../parts/nodes';
import { Segmented } from '../parts/Segmented';
import { Loaded } from '../parts/States';
import { useSession } from '../shell/session';
import { wording } from '../words';
import type { Place } from '../router';
import { OwnReferralsPage } from './OwnReferralsPage';
import { ReferralCard } from './ReferralCard';

const words = wording({
  group: ['状态', 'State'],
  open: ['进行中', 'Open'],
  accepted: ['已接受', 'Accepted'],
  declined: ['未接受', 'Not accepted'],
  ended: ['已结束', 'Ended'],
  total: [(n: number) => `${count(n)} 件`, (n: number) => `${count(n)}`],
  none: ['没有这样的引荐。', 'There is no such referral.'],
  performance: ['引荐成效（双方看到的相同）', 'What came of referrals (both sides see the same)'],
});

const GROUPS: Record<'open' | 'accepted' | 'declined' | 'ended', ReferralState[]> = {
  open: ['DRAFT', 'SUBMITTED', 'SEEN', 'RETURNED'],
  accepted: ['ACCEPTED', 'MET', 'PROJECT'],
  declined: ['DECLINED'],
  ended: ['WITHDRAWN', 'LAPSED'],
};

type Group = keyof typeof GROUPS;

/** Referrals: a chamber's own, or those that came to a park. */
export function ReferralsPage({ place }: { place: Place }) {
  const { viewer } = useSession();
  return viewer.role === 'CHAMBER' ? <OwnReferralsPage place={place} /> : <Received />;
}

function Received() {
  const [group, setGroup] = useState<Group>('open');
  const query = useQuery(Referrals, { first: 50, filter: { states: GROUPS[group] } });
  const performance = useQuery(ReferralPerformance, {});
  return (
    <>
      <div class="filters">
        <Segmented
          label={words.group}
          value={group}
          options={(['open', 'accepted', 'declined', 'ended'] as const).map((one) => [one, words[one]] as const)}
          onChange={setGroup}
        />
      </div>
      <Loaded query={query}>
        {({ referrals }) => (
          <>
            <p class="muted">{words.total(referrals.totalCount)}</p>
            {referrals.totalCount === 0 && <p class="card state">{words.none}</p>}
            <ul class="needs">
              {nodes(referrals).map((one) => (
                <ReferralCard key={one.id} referral={one} park onDone={query.reload} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {performance.data?.referralPerformance && (
        <section class="card">
          <header>
            <h3>{words.performance}</h3>
          </header>
          <p class="card-body">{performance.data.referralPerformance.statement}</p>
        </section>
      )}
    </>
  );
}
