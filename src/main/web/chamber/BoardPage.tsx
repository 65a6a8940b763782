import { ask } from '../api/client';
import { Board } from '../api/operations/board';
import type { Need } from '../api/operations/board';
import { PageOpportunityDraft } from '../api/operations/pageOpportunityDraft';
import { PageOpportunityFollow } from '../api/operations/pageOpportunityFollow';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { SampleChip } from '../parts/Chips';
import { attempt } from '../parts/Form';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { Segmented } from '../parts/Segmented';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { areaText, opportunityState, remaining } from './terms';

const words = wording({
  total: [(n: number) => `共 ${count(n)} 条机会`, (n: number) => `${count(n)} opportunities`],
  order: ['排序', 'Order'],
  FIT: ['适合度', 'Fit'],
  DEADLINE: ['截止', 'Deadline'],
  NEWEST: ['最新', 'Newest'],
  find: ['查找机会', 'Find'],
  followed: ['只看关注', 'Followed only'],
  fresh: ['新', 'new'],
  fits: [(n: number) => `适合会员 ${count(n)} 家（仅本会可见）`, (n: number) => `Fits ${count(n)} members (only you see this)`],
  follow: ['关注', 'Follow'],
  unfollow: ['取消关注', 'Unfollow'],
  none: ['目前没有机会。园区发布后会出现在这里。', 'No opportunity at present.'],
  noneFiltered: ['没有符合条件的机会。', 'No opportunity meets the conditions.'],
  draft: ['按缺口起草', 'Draft from gaps'],
});

type Order = 'FIT' | 'DEADLINE' | 'NEWEST';

const PAGE = 50;

/** What parks look for. */
export function BoardPage({ place }: { place: Place }) {
  const { viewer } = useSession();
  const text = place.search.get('q') ?? '';
  const followed = place.search.get('f') === '1';
  const orders: Order[] = viewer.role === 'CHAMBER' ? ['FIT', 'DEADLINE', 'NEWEST'] : ['NEWEST', 'DEADLINE'];
  const order = orders.find((one) => one === place.search.get('o')) ?? orders[0] ?? 'NEWEST';
  const query = useQuery(Board, {
    first: PAGE,
    filter: { ...(text ? { text } : {}), ...(followed ? { followed } : {}) },
    orderBy: { field: order },
  });
  const set = (name: string, value: string) => {
    const search = new URLSearchParams(place.search);
    if (value) {
      search.set(name, value);
    } else {
      search.delete(name);
    }
    go(address('/board', search), true);
  };
  return (
    <>
      <div class="filters">
        <Segmented label={words.order} value={order} options={orders.map((one) => [one, words[one]] as const)} onChange={(to) => set('o', to === orders[0] ? '' : to)} />
        {viewer.role === 'CHAMBER' && (
          <label class={followed ? 'pick active' : 'pick'}>
            <input type="checkbox" checked={followed} onChange={(event) => set('f', event.currentTarget.checked ? '1' : '')} />
            {words.followed}
          </label>
        )}
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault();
            set('q', String(new FormData(event.currentTarget).get('q') ?? '').trim());
          }}
        >
          <input key={text} class="input" type="search" name="q" aria-label={words.find} placeholder={words.find} defaultValue={text} />
        </form>
        {viewer.park && (
          <button
            type="button"
            class="button"
            onClick={() =>
              attempt(async () => {
                await ask(PageOpportunityDraft, { input: { park: viewer.park?.code ?? '' } });
                query.reload();
                return null;
              })
            }
          >
            {words.draft}
          </button>
        )}
      </div>
      <Loaded query={query}>
        {({ opportunities }) => (
          <>
            <p class="muted">{words.total(opportunities.totalCount)}</p>
            <ul class="needs">
              {nodes(opportunities).map((need) => (
                <Card key={need.id} need={need} onDone={query.reload} />
              ))}
            </ul>
            {opportunities.totalCount === 0 && <p class="card state">{text || followed ? words.noneFiltered : words.none}</p>}
          </>
        )}
      </Loaded>
    </>
  );
}

function Card({ need, onDone }: { need: Need; onDone: () => void }) {
  const { viewer } = useSession();
  const fits = need.matchingMembers?.totalCount ?? 0;
  const follow = () =>
    attempt(async () => {
      await ask(PageOpportunityFollow, { input: { id: need.id, follow: !need.isFollowed } });
      onDone();
      return null;
    });
  return (
    <li class="card need">
      <h2>
        <Link to={`/board/${encodeURIComponent(need.id)}`}>{need.title}</Link> {need.isNew && <span class="chip notice">{words.fresh}</span>} <SampleChip sample={need.sample} />
        {need.state !== 'PUBLISHED' && <span class="chip">{opportunityState[need.state]}</span>}
      </h2>
      <p class="muted">
        {[need.park.name, need.segment?.name ?? need.chain.name, areaText(need.minimumAreaSquareMetres, need.maximumAreaSquareMetres)].filter(Boolean).join(' · ')}
        {need.deadline && (
          <>
            {' · '}
            {need.deadline}（{remaining(need.deadline)}）
          </>
        )}
      </p>
      {viewer.role === 'CHAMBER' && (
        <p class="row">
          {fits > 0 && <strong>{words.fits(fits)}</strong>}
          <button type="button" class="button small" aria-pressed={need.isFollowed} onClick={follow}>
            {need.isFollowed ? words.unfollow : words.follow}
          </button>
        </p>
      )}
    </li>
  );
}
