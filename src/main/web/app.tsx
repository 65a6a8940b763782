import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenSignedOut } from './api/client';
import { Session as SessionOperation } from './api/operations/session';
import { forgetAnswers, useQuery } from './api/query';
import { Lazy } from './parts/Lazy';
import { Problem } from './parts/States';
import { followLinks, go, usePlace } from './router';
import { Page } from './routes';
import { home, SessionContext, sessionOf } from './shell/session';
import { SignIn } from './shell/SignIn';
import { chooseLanguage, language } from './words';
import type { Language } from './words';

/** Asks to sign in, and leads back to where one was going. */
function toSignIn() {
  if (location.pathname !== '/sign-in') {
    const back = location.pathname + location.search;
    go(back === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`, true);
  }
}

const record = () => import('./record/RecordPage').then((module) => module.RecordPage);

function App() {
  const place = usePlace();
  const [shown, setShown] = useState(language());
  const signingIn = place.path === '/sign-in';
  const publicPage = place.path === '/record';
  const query = useQuery(SessionOperation, signingIn || publicPage ? null : {});
  const session = query.data && sessionOf(query.data);
  const choose = (to: Language) => {
    chooseLanguage(to);
    setShown(to);
  };
  useEffect(() => {
    if (session && place.path === '/') {
      go(home(session), true);
    }
  }, [session, place.path]);
  if (signingIn) {
    const signedIn = () => {
      forgetAnswers();
      const to = place.search.get('to');
      go(to?.startsWith('/') && !to.startsWith('//') ? to : '/', true);
    };
    return <SignIn key={shown} onSignedIn={signedIn} onLanguage={choose} />;
  }
  if (publicPage) {
    return <Lazy key={shown} page={record} props={{ onLanguage: choose }} />;
  }
  if (session) {
    return (
      <SessionContext.Provider value={session}>
        <Page key={shown} place={place} onLanguage={choose} />
      </SessionContext.Provider>
    );
  }
  return query.failure && query.failure.code !== 'UNAUTHORIZED' && query.failure.code !== 'UNAUTHENTICATED' ? (
    <main class="main">
      <Problem failure={query.failure} again={query.reload} />
    </main>
  ) : null;
}

whenSignedOut(toSignIn);
document.addEventListener('click', followLinks);
const root = document.getElementById('page');
if (root) {
  render(<App />, root);
}
