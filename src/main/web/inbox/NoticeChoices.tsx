import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { NoticeKind } from '../api/operations/enums';
import { PageNoticeSettingsSave } from '../api/operations/pageNoticeSettingsSave';
import { attempt } from '../parts/Form';
import { wording } from '../words';
import { kindMeaning, KINDS } from './kinds';

const words = wording({
  title: ['通知设置', 'What to be told'],
  kinds: ['要通知的', 'Kinds'],
  mail: ['每日摘要寄到（邮箱，可不填）', 'Mail address for the daily digest, if any'],
  mailMeaning: ['工作日 8:30 寄未读通知；本系统接通邮件后才会寄。', 'At 8:30 on working days, where this server sends mail.'],
  save: ['保存', 'Save'],
  saved: ['已保存', 'Saved'],
});

interface Props {
  settings: { readonly muted: readonly NoticeKind[]; readonly mailAddress: string | null } | undefined;
  onDone: () => void;
}

/** Which kinds somebody wants to be told of, and where a digest goes. */
export function NoticeChoices({ settings, onDone }: Props) {
  const [state, setState] = useState<{ refusal: string | null; done: boolean }>({ refusal: null, done: false });
  if (!settings) {
    return null;
  }
  const save = async (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const muted = KINDS.filter((kind) => !typed.has(kind));
    const mailAddress = String(typed.get('mail') ?? '').trim() || undefined;
    const refusal = await attempt(async () => {
      await ask(PageNoticeSettingsSave, { input: { muted, mailAddress } });
      return null;
    });
    setState({ refusal, done: refusal === null });
    if (refusal === null) {
      onDone();
    }
  };
  return (
    <details class="card">
      <summary class="card-body">{words.title}</summary>
      <form class="form" onSubmit={save} key={JSON.stringify(settings)}>
        <fieldset class="whole choices">
          <legend class="muted">{words.kinds}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input type="checkbox" name={kind} defaultChecked={!settings.muted.includes(kind)} />
              {kindMeaning[kind]}
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{words.mail}</span>
          <input class="input" type="email" name="mail" maxLength={254} defaultValue={settings.mailAddress ?? ''} />
          <span class="hint">{words.mailMeaning}</span>
        </label>
        <div class="whole row">
          <button type="submit" class="button primary">
            {words.save}
          </button>
          <span role="status">{state.done ? words.saved : ''}</span>
        </div>
        <div class="whole" role="alert">
          {state.refusal && <p class="refusal">{state.refusal}</p>}
        </div>
      </form>
    </details>
  );
}
