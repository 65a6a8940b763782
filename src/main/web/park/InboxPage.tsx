import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { ReferralState } from '../api/operations/enums';
import { ParkReferrals } from '../api/operations/parkReferrals';
import type { ParkReferralsResult, Received } from '../api/operations/parkReferrals';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { wording } from '../words';
import { OneReferral } from './OneReferral';
import { Performance } from './Performance';
import { ReceivedCard } from './ReceivedCard';

const words = wording({
  states: ['状态', 'States'],
  waiting: ['待答复', 'To answer'],
  returned: ['待商会补充', 'Returned'],
  accepted: ['已接受', 'Accepted'],
  met: ['已对接', 'Met'],
  project: ['已立项', 'Project'],
  declined: ['未接受', 'Not accepted'],
  ended: ['撤回或失效', 'Ended'],
  more: ['再显示一些', 'Show more'],
  keys: ['选中一件后：A 接受，D 不接受，R 退回补充。', 'With one in focus: A accepts, D declines, R returns.'],
  noneWaiting: ['没有待答复的引荐。商会引荐的企业会出现在这里，并写明最晚哪天答复。', 'Nothing waits for an answer.'],
  none: ['没有这样的引荐。', 'There is no such referral.'],
});

const GROUPS = {
  waiting: ['SUBMITTED', 'SEEN'],
  returned: ['RETURNED'],
  accepted: ['ACCEPTED'],
  met: ['MET'],
  project: ['PROJECT'],
  declined: ['DECLINED'],
  ended: ['WITHDRAWN', 'LAPSED'],
} as const satisfies Record<string, readonly ReferralState[]>;

type Group = keyof typeof GROUPS;

const NAMES = ['waiting', 'returned', 'accepted', 'met', 'project', 'declined', 'ended'] as const satisfies readonly Group[];
const PAGE = 30;

/** What chambers brought to a park: all by where they stand, or the one a notice is about. */
export function InboxPage({ place }: { place: Place }) {
  const id = place.search.get('id');
  return id ? <OneReferral id={id} /> : <Inbox place={place} />;
}

/** Each with what is to be done about it; what is due first comes first. */
function Inbox({ place }: { place: Place }) {
  const group = NAMES.find((one) => one === place.search.get('s')) ?? 'waiting';
  const variables = { first: PAGE, states: [...GROUPS[group]] };
  const query = useQuery(ParkReferrals, variables);
  const [more, setMore] = useState<{ of: ParkReferralsResult; rows: Received[]; cursor: string | null } | null>(null);
  return (
    <>
      <div class="tabs" role="group" aria-label={words.states}>
        {NAMES.map((one) => (
          <button key={one} type="button" aria-pressed={one === group} onClick={() => go(address('/referrals', new URLSearchParams(one === 'waiting' ? {} : { s: one })), true)}>
            {words[one]} <span>{query.data ? count(query.data[one].totalCount) : ''}</span>
          </button>
        ))}
      </div>
      <Loaded query={query}>
        {(data) => {
          const extra = more?.of === data ? more : null;
          const rows = [...nodes(data.list), ...(extra?.rows ?? [])];
          const cursor = extra ? extra.cursor : data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
          const next = async () => {
            const page = (await ask(ParkReferrals, { ...variables, after: cursor })).list;
            setMore({ of: data, rows: [...(extra?.rows ?? []), ...nodes(page)], cursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
          };
          return (
            <>
              {rows.length === 0 && <p class="card state">{group === 'waiting' ? words.noneWaiting : words.none}</p>}
              {rows.length > 0 && group === 'waiting' && <p class="muted small wide-only">{words.keys}</p>}
              <ul class="needs">
                {(group === 'waiting' ? byTerm(rows) : rows).map((one) => (
                  <ReceivedCard key={one.id} referral={one} onDone={query.reload} />
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
      <Performance />
    </>
  );
}

/** What is due first; those that stand by, which nobody has to answer, last. */
function byTerm(rows: readonly Received[]) {
  return [...rows].sort((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'));
}
