import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { ParkBoard } from '../api/operations/parkBoard';
import type { ParkBoardResult, Published } from '../api/operations/parkBoard';
import { useQuery } from '../api/query';
import { NeedCard } from '../chamber/NeedCard';
import { count } from '../numbers';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { wording } from '../words';

const words = wording({
  find: ['查找需求', 'Find'],
  total: [(n: number) => `各园区已发布、可响应的需求 ${count(n)} 条`, (n: number) => `${count(n)} published by all parks`],
  none: ['没有符合条件的需求。', 'Nothing meets the condition.'],
  more: ['再显示一些', 'Show more'],
});

const PAGE = 30;

/** What all parks have published, for those who are no chamber: to see what is sought already. */
export function BoardPage({ place }: { place: Place }) {
  const text = place.search.get('q') ?? '';
  const variables = { first: PAGE, filter: text ? { text } : {} };
  const query = useQuery(ParkBoard, variables);
  const [more, setMore] = useState<{ of: ParkBoardResult; rows: Published[]; cursor: string | null } | null>(null);
  return (
    <>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          go(address('/board', new URLSearchParams(q ? { q } : {})), true);
        }}
      >
        <input key={text} class="input narrow" type="search" name="q" aria-label={words.find} placeholder={words.find} defaultValue={text} />
      </form>
      <Loaded query={query}>
        {(data) => {
          const extra = more?.of === data ? more : null;
          const { pageInfo, totalCount } = data.opportunities;
          const cursor = extra ? extra.cursor : pageInfo.hasNextPage ? pageInfo.endCursor : null;
          const next = async () => {
            const page = (await ask(ParkBoard, { ...variables, after: cursor })).opportunities;
            setMore({ of: data, rows: [...(extra?.rows ?? []), ...nodes(page)], cursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
          };
          return (
            <>
              <p class="muted">{words.total(totalCount)}</p>
              {totalCount === 0 && <p class="card state">{words.none}</p>}
              <ul class="needs">
                {[...nodes(data.opportunities), ...(extra?.rows ?? [])].map((need) => (
                  <NeedCard key={need.id} need={{ ...need, matchingMembers: null }} />
                ))}
              </ul>
              {cursor && (
                <button type="button" class="button plain" onClick={next}>
                  {words.more}
                </button>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
