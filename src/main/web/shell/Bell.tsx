import { useUnread } from '../api/live';
import { Unread } from '../api/operations/unread';
import { useQuery } from '../api/query';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { wording } from '../words';

const words = wording({
  none: ['通知', 'Notices'],
  unread: [(n: number) => `通知，${n} 条未读`, (n: number) => `Notices, ${n} unread`],
});

const MANY = 99;

/** The way to the inbox, with how many of it are unread, now. */
export function Bell({ current }: { current: boolean }) {
  const asked = useQuery(Unread, {}).data?.viewer?.unreadNotices ?? 0;
  const unread = useUnread() ?? asked;
  const said = unread > 0 ? words.unread(unread) : words.none;
  return (
    <Link class="button square bell" to="/inbox" title={said} current={current}>
      <Icon name="bell" />
      <span class="hidden">{said}</span>
      {unread > 0 && (
        <span class="badge" aria-hidden="true">
          {unread > MANY ? `${MANY}+` : unread}
        </span>
      )}
    </Link>
  );
}
