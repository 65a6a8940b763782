import { useRef, useState } from 'preact/hooks';
import { ask, Failure } from '../api/client';
import { PageSignIn } from '../api/operations/pageSignIn';
import { SignInOptions } from '../api/operations/signInOptions';
import { useQuery } from '../api/query';
import { moment } from '../numbers';
import { sentence } from '../parts/States';
import { wording } from '../words';
import type { Language } from '../words';
import { LanguageChoice, ThemeButton } from './AccountMenu';

const words = wording({
  title: ['登录', 'Sign in'],
  product: ['园区招商线索与商会对接', 'Leads for parks, with partner chambers'],
  login: ['登录名', 'Login name'],
  password: ['密码', 'Password'],
  signIn: ['登录', 'Sign in'],
  or: ['或', 'or'],
  provider: [(name: string) => `用${name}登录`, (name: string) => `Sign in with ${name}`],
  refused: ['统一身份认证已通过，但本平台没有对应账号，请联系经开区管理员。', 'You were identified, but have no account here. Ask the zone administrator.'],
  retry: [(at: string) => `${at} 之后可再试。`, (at: string) => `Try again after ${at}.`],
});

interface Props {
  onSignedIn: () => void;
  onLanguage: (to: Language) => void;
}

export function SignIn({ onSignedIn, onLanguage }: Props) {
  const options = useQuery(SignInOptions, {});
  const refused = new URLSearchParams(location.search).has('refused');
  const [message, setMessage] = useState(refused ? words.refused : '');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const problem = await signIn(new FormData(event.currentTarget as HTMLFormElement));
    setBusy(false);
    setMessage(problem ?? '');
    if (problem === null) {
      onSignedIn();
    } else {
      form.current?.querySelector<HTMLInputElement>('[name=password]')?.select();
    }
  };
  return (
    <main class="sign-in">
      <div class="panel">
        <h1 class="brand">
          <img src="/favicon.svg" alt="" />
          <span>
            链招 Lianzhao
            <small>{words.product}</small>
          </span>
        </h1>
        <form class="card" ref={form} onSubmit={submit}>
          <label class="field">
            <span>{words.login}</span>
            <input class="input" name="login" autocomplete="username" autocapitalize="none" required autofocus />
          </label>
          <label class="field">
            <span>{words.password}</span>
            <input class="input" name="password" type="password" autocomplete="current-password" required />
          </label>
          <div role="alert">{message && <p class="refusal">{message}</p>}</div>
          <button type="submit" class="button primary" disabled={busy}>
            {words.signIn}
          </button>
          {options.data?.signInProviders.map((provider) => (
            <a key={provider.address} class="button" href={provider.address}>
              {words.provider(provider.name)}
            </a>
          ))}
        </form>
        <div class="settings">
          <LanguageChoice onLanguage={onLanguage} />
          <ThemeButton />
        </div>
      </div>
    </main>
  );
}

/** What stands in the way; null where somebody is signed in. */
async function signIn(form: FormData): Promise<string | null> {
  const input = { login: String(form.get('login')), password: String(form.get('password')) };
  try {
    const { signIn: outcome } = await ask(PageSignIn, { input });
    if (outcome.__typename === 'SignedIn') {
      return null;
    }
    return outcome.message + (outcome.retryAt ? words.retry(moment(outcome.retryAt)) : '');
  } catch (error) {
    return error instanceof Failure ? sentence(error) : String(error);
  }
}
