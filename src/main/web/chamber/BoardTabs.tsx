import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { ChamberHome } from '../api/operations/chamberHome';
import type { ChamberHomeResult } from '../api/operations/chamberHome';
import { PageBoardVisit } from '../api/operations/pageBoardVisit';
import { useQuery } from '../api/query';
import { count, moment } from '../numbers';
import { attempt } from '../parts/Form';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { EMPTY, write } from './board';
import type { Tab, View } from './board';

const words = wording({
  title: ['今天', 'Today'],
  fresh: ['新需求', 'New'],
  fitting: ['适合会员', 'Fit members'],
  returned: ['待我补充', 'To complete'],
  late: ['园区超期未答复', 'Park is late'],
  tabs: ['看哪些', 'Which'],
  all: ['全部', 'All'],
  new: ['新', 'New'],
  fit: ['适合会员', 'Fit members'],
  followed: ['关注', 'Followed'],
  first: ['第一次来，全部需求都算新的。', 'Everything is new on a first visit.'],
  since: [(at: string) => `“新”指 ${at} 以后发布的。`, (at: string) => `New: published after ${at}.`],
  seen: ['这些都看过了', 'I have seen these'],
  noMembers: ['还没有会员名单。先导入会员，才能看出哪些需求适合他们、把他们引荐给园区。', 'No member is entered yet: import them first.'],
  import: ['导入会员', 'Import members'],
});

interface Props {
  view: View;
  onView: (change: Partial<View>) => void;
  onSeen: () => void;
}

/** What a chamber looks at first: four numbers, each a way to what it counts; and the board's tabs. */
export function BoardTabs({ view, onView, onSeen }: Props) {
  const query = useQuery(ChamberHome, {});
  const [refusal, setRefusal] = useState<string | null>(null);
  const home = query.data;
  const seen = async () =>
    setRefusal(
      await attempt(async () => {
        await ask(PageBoardVisit, {});
        query.reload();
        onSeen();
        return null;
      }),
    );
  const last = home?.viewer?.lastBoardVisit;
  return (
    <>
      {home?.members?.totalCount === 0 && (
        <p class="banner">
          {words.noMembers}
          <Link class="button primary end" to="/members?import=1">
            {words.import}
          </Link>
        </p>
      )}
      <Numbers home={home} />
      <div class="tabs" role="group" aria-label={words.tabs}>
        {(['all', 'new', 'fit', 'followed'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === view.tab} onClick={() => onView({ tab: one })}>
            {words[one]} <span>{home ? count(counts(home)[one]) : ''}</span>
          </button>
        ))}
      </div>
      {view.tab === 'new' && home && home.fresh.totalCount > 0 && (
        <p class="row small muted">
          {last ? words.since(moment(last)) : words.first}
          <button type="button" class="button small" onClick={seen}>
            {words.seen}
          </button>
          {refusal && <span role="alert">{refusal}</span>}
        </p>
      )}
    </>
  );
}

function counts(home: ChamberHomeResult): Record<Tab, number> {
  return { all: home.all.totalCount, new: home.fresh.totalCount, fit: home.fitting.totalCount, followed: home.followed.totalCount };
}

function Numbers({ home }: { home: ChamberHomeResult | null }) {
  const board = (tab: Tab) => `/board?${write({ ...EMPTY, tab })}`;
  const tiles = [
    ['fresh', board('new')],
    ['fitting', board('fit')],
    ['returned', '/referrals?t=returned'],
    ['late', '/referrals?t=late'],
  ] as const;
  return (
    <ul class="tiles numbers" aria-label={words.title}>
      {tiles.map(([name, to]) => (
        <li key={name}>
          <Link class={home && home[name].totalCount > 0 && (name === 'returned' || name === 'late') ? 'card tile urgent' : 'card tile'} to={to}>
            <span class="muted">{words[name]}</span>
            <span class="big">{home ? count(home[name].totalCount) : '…'}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
