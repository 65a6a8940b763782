import { ask } from '../api/client';
import { Board } from '../api/operations/board';
import { PageOpportunityDraft } from '../api/operations/pageOpportunityDraft';
import { usePages } from '../api/pages';
import { count } from '../numbers';
import { attempt } from '../parts/Form';
import { Link } from '../parts/Link';
import { More } from '../parts/More';
import { Segmented } from '../parts/Segmented';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { EMPTY, filterOf, isFiltered, read, write } from './board';
import type { Order, View } from './board';
import { BoardFilters } from './BoardFilters';
import { BoardTabs } from './BoardTabs';
import { NeedCard } from './NeedCard';

const words = wording({
  total: [(n: number) => `${count(n)} 条`, (n: number) => count(n)],
  order: ['排序', 'Order'],
  FIT: ['适合度', 'Fit'],
  DEADLINE: ['截止', 'Deadline'],
  NEWEST: ['最新', 'Newest'],
  all: ['目前没有招商需求。点“存为搜索并提醒”，园区一发布就通知您。', 'There is nothing at present. Save a search to be told when there is.'],
  new: ['没有新的需求，都看过了。', 'Nothing new.'],
  fit: ['没有会员在所寻环节经营。', 'No member works in what is looked for.'],
  followed: ['还没有关注的需求。在需求上点星号，它更新、撤回、快到期都会通知您。', 'You follow nothing yet. Press the star of what you want to be told of.'],
  none: ['没有符合条件的需求。', 'Nothing meets the conditions.'],
  clear: ['清除筛选', 'Clear the conditions'],
  members: ['核对会员的环节', 'Check members’ segments'],
  draft: ['按缺口起草', 'Draft from gaps'],
});

const PAGE = 30;

/** What parks look for: a chamber's first page, ordered by how many of its members fit. */
export function BoardPage({ place }: { place: Place }) {
  const { viewer } = useSession();
  const view = read(place.search);
  const chamber = viewer.role === 'CHAMBER';
  const orders: readonly Order[] = chamber ? ['FIT', 'DEADLINE', 'NEWEST'] : ['NEWEST', 'DEADLINE'];
  const first = orders[0] ?? 'NEWEST';
  const order = orders.find((one) => one === view.order) ?? first;
  const pages = usePages(Board, { chamber, first: PAGE, filter: filterOf(view), orderBy: { field: order } }, (answer) => answer.opportunities);
  const setView = (change: Partial<View>) => go(address('/board', write({ ...view, ...change })), true);
  return (
    <>
      {chamber && <BoardTabs view={view} onView={setView} onSeen={pages.query.reload} />}
      <BoardFilters view={view} onView={setView} />
      <Loaded query={pages.query}>
        {({ opportunities }) => (
          <>
            <div class="page-head">
              <span class="muted">{words.total(opportunities.totalCount)}</span>
              <span class="actions">
                {viewer.park && <Draft park={viewer.park.code} onDone={pages.query.reload} />}
                <Segmented
                  label={words.order}
                  value={order}
                  options={orders.map((one) => [one, words[one]] as const)}
                  onChange={(to) => setView({ order: to === first ? '' : to })}
                />
              </span>
            </div>
            <ul class="needs">
              {pages.rows.map((need) => (
                <NeedCard key={need.id + String(need.isFollowed)} need={need} />
              ))}
            </ul>
            <More pages={pages} />
            {opportunities.totalCount === 0 && <Nothing view={view} onView={setView} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Nothing({ view, onView }: { view: View; onView: (change: Partial<View>) => void }) {
  return (
    <div class="card">
      <div class="state">
        <p>{isFiltered(view) ? words.none : words[view.tab]}</p>
        {isFiltered(view) && (
          <button type="button" class="button" onClick={() => onView({ ...EMPTY, tab: view.tab, order: view.order })}>
            {words.clear}
          </button>
        )}
        {!isFiltered(view) && view.tab === 'fit' && (
          <Link class="button" to="/members">
            {words.members}
          </Link>
        )}
      </div>
    </div>
  );
}

function Draft({ park, onDone }: { park: string; onDone: () => void }) {
  const draft = () =>
    attempt(async () => {
      await ask(PageOpportunityDraft, { input: { park } });
      onDone();
      return null;
    });
  return (
    <button type="button" class="button" onClick={draft}>
      {words.draft}
    </button>
  );
}
