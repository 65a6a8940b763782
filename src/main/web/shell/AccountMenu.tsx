import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client';
import { forgetAnswers } from '../api/query';
import { PageSignOut } from '../api/operations/pageSignOut';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { Segmented } from '../parts/Segmented';
import { language, wording } from '../words';
import type { Language } from '../words';
import { chooseDensity, chooseKeys, chooseTheme, density, keysOn, theme } from './preferences';
import { roleName } from './roles';
import { useSession } from './session';

const words = wording({
  account: [(name: string) => `账号：${name}`, (name: string) => `Account: ${name}`],
  dark: ['切换为深色', 'Switch to dark'],
  light: ['切换为浅色', 'Switch to light'],
  language: ['语言', 'Language'],
  density: ['密度', 'Density'],
  comfortable: ['舒适', 'Comfortable'],
  compact: ['紧凑', 'Compact'],
  keys: ['列表单键操作', 'Single keys in lists'],
  on: ['开', 'On'],
  off: ['关', 'Off'],
  password: ['修改密码', 'Change password'],
  api: ['接口（GraphiQL）', 'API (GraphiQL)'],
  signOut: ['退出', 'Sign out'],
});

export function ThemeButton() {
  const [shown, setShown] = useState(theme());
  const other = shown === 'dark' ? 'light' : 'dark';
  const choose = () => {
    chooseTheme(other);
    setShown(other);
  };
  return (
    <button type="button" class="button square" aria-label={words[other]} title={words[other]} onClick={choose}>
      <Icon name={shown === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}

/** Who is signed in, how the page looks, and the way out. */
export function AccountMenu({ onLanguage }: { onLanguage: (to: Language) => void }) {
  const { viewer } = useSession();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        class="avatar"
        aria-label={words.account(viewer.name)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {[...viewer.name][0]}
      </button>
      {open && (
        <div class="menu-panel">
          <p class="who">
            <strong>{viewer.name}</strong>
            <br />
            <span class="muted small">{[roleName(viewer.role), viewer.park?.name ?? viewer.chamber?.name].filter(Boolean).join(' · ')}</span>
          </p>
          <Settings onLanguage={onLanguage} />
          <Link class="button plain" to="/account">
            {words.password}
          </Link>
          <a class="button plain" href="/graphiql">
            {words.api}
          </a>
          <button type="button" class="button plain" onClick={signOut}>
            {words.signOut}
          </button>
        </div>
      )}
    </div>
  );
}

function Settings({ onLanguage }: { onLanguage: (to: Language) => void }) {
  const [, setRound] = useState(0);
  const again = () => setRound((round) => round + 1);
  return (
    <>
      <div class="setting">
        {words.language}
        <LanguageChoice onLanguage={onLanguage} />
      </div>
      <div class="setting">
        {words.density}
        <Segmented
          label={words.density}
          value={density()}
          options={[
            ['comfortable', words.comfortable],
            ['compact', words.compact],
          ]}
          onChange={(to) => {
            chooseDensity(to);
            again();
          }}
        />
      </div>
      <div class="setting">
        {words.keys}
        <Segmented
          label={words.keys}
          value={keysOn() ? 'on' : 'off'}
          options={[
            ['on', words.on],
            ['off', words.off],
          ]}
          onChange={(to) => {
            chooseKeys(to === 'on');
            again();
          }}
        />
      </div>
    </>
  );
}

export function LanguageChoice({ onLanguage }: { onLanguage: (to: Language) => void }) {
  return (
    <Segmented
      label={words.language}
      value={language()}
      options={[
        ['zh', '中文'],
        ['en', 'English'],
      ]}
      onChange={onLanguage}
    />
  );
}

async function signOut() {
  try {
    await ask(PageSignOut, {});
  } finally {
    forgetAnswers();
    location.assign('/sign-in');
  }
}
