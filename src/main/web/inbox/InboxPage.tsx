import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client';
import { tellUnread, useUnread } from '../api/live';
import { Inbox } from '../api/operations/inbox';
import type { Told } from '../api/operations/inbox';
import { NoticeObject } from '../api/operations/noticeObject';
import { PageNoticeRead } from '../api/operations/pageNoticeRead';
import { usePages } from '../api/pages';
import { forgetAnswers } from '../api/query';
import { count, moment } from '../numbers';
import { attempt } from '../parts/Form';
import { More } from '../parts/More';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { wording } from '../words';
import { NoticeChoices } from './NoticeChoices';
import { kindName, placeOf } from './kinds';

const words = wording({
  tabs: ['看哪些', 'Which'],
  unread: ['未读', 'Unread'],
  all: ['全部', 'All'],
  none: ['没有未读的通知。', 'Nothing is unread.'],
  noneAtAll: ['还没有通知。关注的需求、引荐、提问有变化时，会在这里告诉您。', 'You have not been told anything yet.'],
  readAll: ['全部标为已读', 'Mark all as read'],
  read: ['标为已读', 'Mark as read'],
  readOne: [(text: string) => `标为已读：${text}`, (text: string) => `Mark as read: ${text}`],
  times: [(n: number) => `共 ${n} 次`, (n: number) => `${n} times`],
  news: ['有新通知', 'There is something new'],
  show: ['显示', 'Show'],
  gone: ['所指的内容已不在，或不再对本账号开放。', 'What it is about is gone, or not for you any more.'],
});

const PAGE = 30;

/** What somebody was told, newest first: one entry per thing, each a way to it. */
export function InboxPage({ place }: { place: Place }) {
  const all = place.search.get('t') === 'all';
  const pages = usePages(Inbox, { first: PAGE, ...(all ? {} : { unread: true }) }, (answer) => answer.viewer?.inbox);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = pages.query.data?.viewer?.unreadNotices ?? null;
  const told = useUnread();
  useEffect(() => {
    if (shown !== null) {
      tellUnread(shown);
    }
  }, [shown]);
  const read = (ids?: string[]) =>
    attempt(async () => {
      const { noticeRead } = await ask(PageNoticeRead, { input: { ids } });
      tellUnread(noticeRead?.unread ?? 0);
      pages.query.reload();
      return null;
    });
  const open = async (notice: Told) => {
    const failed = await attempt(async () => {
      const { node } = await ask(NoticeObject, { id: notice.objectId });
      const to = node && placeOf(node);
      if (!to) {
        return words.gone;
      }
      const { noticeRead } = await ask(PageNoticeRead, { input: { ids: [notice.id] } });
      tellUnread(noticeRead?.unread ?? 0);
      forgetAnswers();
      go(to);
      window.scrollTo(0, 0);
      return null;
    });
    setRefusal(failed);
  };
  const tab = (to: string) => go(address('/inbox', new URLSearchParams(to ? { t: to } : {})), true);
  return (
    <>
      <div class="page-head">
        <div class="tabs" role="group" aria-label={words.tabs}>
          <button type="button" aria-pressed={!all} onClick={() => tab('')}>
            {words.unread} <span>{shown === null ? '' : count(shown)}</span>
          </button>
          <button type="button" aria-pressed={all} onClick={() => tab('all')}>
            {words.all}
          </button>
        </div>
        <span class="actions">
          {shown !== null && shown > 0 && (
            <button type="button" class="button" onClick={async () => setRefusal(await read())}>
              {words.readAll}
            </button>
          )}
        </span>
      </div>
      {told !== null && shown !== null && told > shown && (
        <p class="banner calm" role="status">
          {words.news}
          <button type="button" class="button small" onClick={pages.query.reload}>
            {words.show}
          </button>
        </p>
      )}
      <div role="alert">{refusal && <p class="banner">{refusal}</p>}</div>
      <Loaded query={pages.query}>
        {() => (
          <div class="card">
            <ul class="notices">
              {pages.rows.map((notice) => (
                <Notice key={notice.id} notice={notice} onOpen={() => open(notice)} onRead={async () => setRefusal(await read([notice.id]))} />
              ))}
            </ul>
            {pages.rows.length === 0 && <p class="state">{all ? words.noneAtAll : words.none}</p>}
            <More pages={pages} />
          </div>
        )}
      </Loaded>
      <NoticeChoices settings={pages.query.data?.viewer?.noticeSettings} onDone={pages.query.reload} />
    </>
  );
}

function Notice({ notice, onOpen, onRead }: { notice: Told; onOpen: () => void; onRead: () => void }) {
  return (
    <li class={notice.readAt ? 'read' : 'unread'}>
      <button type="button" class="link" onClick={onOpen}>
        {notice.text}
      </button>
      <span class="muted small">
        {kindName[notice.kind]} · {moment(notice.at)}
        {notice.times > 1 ? ` · ${words.times(notice.times)}` : ''}
      </span>
      {!notice.readAt && (
        <button type="button" class="button small plain" aria-label={words.readOne(notice.text)} onClick={onRead}>
          {words.read}
        </button>
      )}
    </li>
  );
}
