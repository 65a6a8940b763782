import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import type { IconName } from '../parts/Icon';
import { Link } from '../parts/Link';
import { go } from '../router';
import { wording } from '../words';
import type { Language } from '../words';
import { AccountMenu, ThemeButton } from './AccountMenu';
import { Bell } from './Bell';
import { SearchBox } from './SearchBox';
import { currentPark, home, oversees, rememberPark, useSession } from './session';
import type { Session } from './session';

const words = wording({
  skip: ['跳到内容', 'Skip to content'],
  navigation: ['主导航', 'Main'],
  park: ['园区', 'Park'],
  overview: ['总览', 'Overview'],
  leads: ['线索', 'Leads'],
  chain: ['产业链', 'Chain'],
  enterprises: ['企业', 'Enterprises'],
  publishing: ['发布', 'Publishing'],
  board: ['需求', 'Opportunities'],
  referrals: ['引荐', 'Referrals'],
  members: ['会员', 'Members'],
  admin: ['管理', 'Administration'],
});

interface Entry {
  to: string;
  icon: IconName;
  word: string;
  current: boolean;
}

interface Props {
  title: string;
  path: string;
  onLanguage: (to: Language) => void;
  children: ComponentChildren;
}

/** What stands around every page: where one can go, what one looks for, who one is. */
export function Shell({ title, path, onLanguage, children }: Props) {
  const session = useSession();
  useEffect(() => {
    document.title = `${title} · 链招`;
  }, [title]);
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Navigation session={session} path={path} />
      <header class="bar">
        <h1>{title}</h1>
        <SearchBox />
        <Bell current={path === '/inbox'} />
        <ThemeButton />
        <AccountMenu onLanguage={onLanguage} />
      </header>
      <main class="main" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Navigation({ session, path }: { session: Session; path: string }) {
  return (
    <nav class="navigation" aria-label={words.navigation}>
      <div class="navigation-inner">
        <Link class="brand" to={home(session)}>
          <img src="/favicon.svg" alt="" />
          链招
        </Link>
        {session.parks.length > 1 && <ParkSelect session={session} path={path} />}
        <ul>
          {entries(session, path).map((entry) => (
            <li key={entry.to}>
              <Link to={entry.to} current={entry.current}>
                <Icon name={entry.icon} />
                {entry.word}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function entries(session: Session, path: string): Entry[] {
  const park = parkOf(path) ?? currentPark(session)?.code;
  const ofPark: Entry[] = park && session.parks.length > 0
    ? [
        { to: `/parks/${park}/leads`, icon: 'leads', word: words.leads, current: /^\/parks\/[^/]+\/leads/.test(path) },
        { to: `/parks/${park}/chain`, icon: 'chain', word: words.chain, current: path.endsWith('/chain') },
      ]
    : [];
  const admin: Entry[] = oversees(session.viewer.role)
    ? [{ to: '/admin', icon: 'admin', word: words.admin, current: path.startsWith('/admin') }]
    : [];
  const general: Entry[] = [
    { to: '/overview', icon: 'overview', word: words.overview, current: path === '/overview' },
    ...ofPark,
    { to: '/search', icon: 'enterprise', word: words.enterprises, current: path === '/search' || path.startsWith('/enterprises/') },
  ];
  const board: Entry[] = [
    park && session.parks.length > 0
      ? { to: `/parks/${park}/publishing`, icon: 'chamber', word: words.publishing, current: path.includes('/publishing') || path.startsWith('/board') }
      : { to: '/board', icon: 'chamber', word: words.board, current: path.startsWith('/board') },
    { to: '/referrals', icon: 'referral', word: words.referrals, current: path === '/referrals' },
  ];
  const members: Entry[] = [{ to: '/members', icon: 'members', word: words.members, current: path.startsWith('/members') }];
  return session.viewer.role === 'CHAMBER' ? [...board, ...members, ...general] : [...general, ...board, ...admin];
}

function parkOf(path: string) {
  return /^\/parks\/([^/]+)\//.exec(path)?.[1];
}

/** Where one looks at a park's page, the same page of another park. */
function ParkSelect({ session, path }: { session: Session; path: string }) {
  const shown = parkOf(path) ?? currentPark(session)?.code;
  const choose = (code: string) => {
    rememberPark(code);
    const page = path.endsWith('/chain') ? 'chain' : path.includes('/publishing') ? 'publishing' : 'leads';
    go(`/parks/${code}/${page}`);
  };
  return (
    <select
      class="select park-choice"
      aria-label={words.park}
      value={shown}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {session.parks.map((park) => (
        <option key={park.code} value={park.code}>
          {park.name}
        </option>
      ))}
    </select>
  );
}
