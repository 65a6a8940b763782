import { OneReferral } from '../api/operations/oneReferral';
import { OwnReferralCounts } from '../api/operations/ownReferralCounts';
import { OwnReferrals } from '../api/operations/ownReferrals';
import type { OwnReferral as Referral } from '../api/operations/ownReferrals';
import type { ReferralFilter } from '../api/operations/inputs';
import { usePages } from '../api/pages';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { Link } from '../parts/Link';
import { More } from '../parts/More';
import { Loaded, Missing } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { wording } from '../words';
import { OwnReferral } from './OwnReferral';
import { Performance } from './Performance';

const words = wording({
  tabs: ['看哪些', 'Which'],
  open: ['进行中', 'Open'],
  returned: ['待我补充', 'To complete'],
  late: ['园区超期未答复', 'Park is late'],
  accepted: ['已接受', 'Accepted'],
  declined: ['未接受', 'Not accepted'],
  ended: ['已撤回或失效', 'Ended'],
  noneOpen: ['没有进行中的引荐。在招商需求里挑一条，从右侧适合的会员开始引荐。', 'Nothing is open. Begin from an opportunity.'],
  noneReturned: ['没有要补充的。', 'Nothing to complete.'],
  noneLate: ['没有超过答复期限的。', 'No park is late.'],
  noneAccepted: ['还没有被接受的引荐。', 'None is accepted yet.'],
  noneDeclined: ['没有未被接受的引荐。', 'None was declined.'],
  noneEnded: ['没有撤回或失效的引荐。', 'None has ended.'],
  board: ['看招商需求', 'To the board'],
  all: ['返回全部引荐', 'All referrals'],
});

const FILTERS = {
  open: { states: ['DRAFT', 'SUBMITTED', 'SEEN'] },
  returned: { states: ['RETURNED'] },
  late: { escalated: true },
  accepted: { states: ['ACCEPTED', 'MET', 'PROJECT'] },
  declined: { states: ['DECLINED'] },
  ended: { states: ['WITHDRAWN', 'LAPSED'] },
} satisfies Record<string, ReferralFilter>;

type Tab = keyof typeof FILTERS;

const TABS: readonly Tab[] = ['open', 'returned', 'late', 'accepted', 'declined', 'ended'];
const NONE = { open: 'noneOpen', returned: 'noneReturned', late: 'noneLate', accepted: 'noneAccepted', declined: 'noneDeclined', ended: 'noneEnded' } as const;
const PAGE = 30;

/** A chamber's referrals: where each stands, whose turn it is, and what came of all. */
export function OwnReferralsPage({ place }: { place: Place }) {
  const only = place.search.get('id');
  const tab = TABS.find((one) => one === place.search.get('t')) ?? 'open';
  const pages = usePages(OwnReferrals, { first: PAGE, filter: FILTERS[tab] }, (answer) => answer.referrals);
  const single = useQuery(OneReferral, only ? { id: only } : null);
  const counts = useQuery(OwnReferralCounts, {});
  const reload = () => {
    pages.query.reload();
    single.reload();
    counts.reload();
  };
  return (
    <>
      <div class="tabs" role="group" aria-label={words.tabs}>
        {TABS.map((one) => (
          <button key={one} type="button" aria-pressed={!only && one === tab} onClick={() => go(address('/referrals', new URLSearchParams(one === 'open' ? {} : { t: one })), true)}>
            {words[one]} <span>{counts.data ? count(counts.data[one].totalCount) : ''}</span>
          </button>
        ))}
      </div>
      {only ? (
        <>
          <p>
            <Link to="/referrals">{words.all}</Link>
          </p>
          <Loaded query={single}>{({ node }) => (node?.__typename === 'Referral' ? <Cards rows={[node]} onDone={reload} /> : <Missing />)}</Loaded>
        </>
      ) : (
        <Loaded query={pages.query}>
          {() => (
            <>
              <Cards rows={pages.rows} onDone={reload} />
              <More pages={pages} />
              {pages.rows.length === 0 && <Nothing tab={tab} />}
            </>
          )}
        </Loaded>
      )}
      <Performance />
    </>
  );
}

function Cards({ rows, onDone }: { rows: readonly Referral[]; onDone: () => void }) {
  return (
    <ul class="needs">
      {rows.map((one) => (
        <OwnReferral key={one.id} referral={one} onDone={onDone} />
      ))}
    </ul>
  );
}

function Nothing({ tab }: { tab: Tab }) {
  return (
    <div class="card">
      <div class="state">
        <p>{words[NONE[tab]]}</p>
        {tab === 'open' && (
          <Link class="button" to="/board?t=fit">
            {words.board}
          </Link>
        )}
      </div>
    </div>
  );
}
