import { useEffect, useRef, useState } from 'preact/hooks';
import { composing } from '../parts/keys';

interface Props {
  label: string;
  value?: string;
  /** What the button says for what is typed. */
  submit: (name: string) => string;
  hint?: (name: string) => string;
  onCancel?: () => void;
  /** Writes; whether it was done. */
  onName: (name: string) => Promise<boolean>;
}

/** One name and a button, in a menu that Escape would close otherwise. */
export function NameForm({ label, value = '', submit, hint, onCancel, onName }: Props) {
  const [name, setName] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const told = hint?.(name) ?? '';
  useEffect(() => {
    if (onCancel) {
      input.current?.select();
    }
  }, []);
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onName(name)) {
          setName('');
        }
      }}
    >
      <span class="row">
        <input
          class="input"
          required
          maxLength={40}
          aria-label={label}
          placeholder={label}
          value={name}
          ref={input}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (onCancel && event.key === 'Escape' && !composing(event)) {
              event.stopPropagation();
              onCancel();
            }
          }}
        />
        <button type="submit" class="button">
          {submit(name)}
        </button>
      </span>
      {told && <span class="muted small">{told}</span>}
    </form>
  );
}
