import { useState } from 'preact/hooks';
import { wording } from '../words';
import { attempt } from './Form';

const words = wording({
  sure: ['确定', 'Confirm'],
  no: ['取消', 'Cancel'],
});

interface Props {
  label: string;
  /** Says what it is about to somebody who hears the button alone. */
  about: string;
  /** Nothing to be warned of; asked for twice all the same. */
  calm?: boolean;
  onConfirmed: () => Promise<string | null | undefined>;
}

/** What cannot be undone is asked for twice, in the same place. */
export function Confirm({ label, about, calm, onConfirmed }: Props) {
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setRefusal(await attempt(onConfirmed));
    setAsked(false);
  };
  return (
    <span class="row">
      {refusal && <span role="alert">{refusal}</span>}
      {asked ? (
        <>
          <button type="button" class={calm ? 'button small primary' : 'button small danger'} aria-label={`${words.sure} ${label} ${about}`} onClick={run}>
            {words.sure}
            {label}
          </button>
          <button type="button" class="button small" onClick={() => setAsked(false)}>
            {words.no}
          </button>
        </>
      ) : (
        <button type="button" class={calm ? 'button small' : 'button small plain danger'} aria-label={`${label} ${about}`} onClick={() => setAsked(true)}>
          {label}
        </button>
      )}
    </span>
  );
}
