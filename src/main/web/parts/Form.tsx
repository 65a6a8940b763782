import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../api/client';
import { forgetAnswers } from '../api/query';
import { wording } from '../words';
import { sentence } from './States';

const words = wording({
  saved: ['已保存', 'Saved'],
});

const LONGEST_NOTE = 1000;

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'number' | 'url' | 'date' | 'note' | 'select';
  readonly options?: readonly (readonly [string, string])[];
  readonly required?: boolean;
  readonly value?: string;
  readonly hint?: string;
  /** Whether it has the focus once the form is there. */
  readonly focus?: boolean;
  readonly step?: string;
  readonly min?: string;
  /** The largest number or latest day; of a text, how many characters it may have. */
  readonly max?: string;
}

/** What was typed; what was left empty is not there. */
export type Typed = Readonly<Record<string, string>>;

interface Props {
  fields: readonly FieldSpec[];
  submit: string;
  /** Writes; returns what stands in the way, or nothing. */
  onSubmit: (typed: Typed) => Promise<string | null | undefined>;
  onChange?: (typed: Typed) => void;
}

/** A form with its refusal or confirmation beside the button. */
export function Form({ fields, submit, onSubmit, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<{ refusal?: string; done?: boolean; busy?: boolean }>({});
  const focused = fields.find((field) => field.focus)?.name;
  useEffect(() => {
    if (focused) {
      form.current?.querySelector<HTMLElement>(`[name='${focused}']`)?.focus();
    }
  }, [focused]);
  const send = async (event: Event) => {
    event.preventDefault();
    setState({ busy: true });
    const refusal = await attempt(() => onSubmit(typed(form.current)));
    setState(refusal === null ? { done: true } : { refusal });
    if (refusal === null) {
      form.current?.reset();
    }
  };
  return (
    <form class="form" ref={form} onSubmit={send} onInput={() => onChange?.(typed(form.current))}>
      {fields.map((field) => (
        <label key={field.name} class={field.type === 'note' ? 'field whole' : 'field'}>
          <span>
            {field.label}
            {field.required ? ' *' : ''}
          </span>
          <Input field={field} />
          {field.hint && <span class="hint">{field.hint}</span>}
        </label>
      ))}
      <div class="whole row">
        <button type="submit" class="button primary" disabled={state.busy}>
          {submit}
        </button>
        <span role="status">{state.done ? words.saved : ''}</span>
      </div>
      <div class="whole" role="alert">
        {state.refusal && <p class="refusal">{state.refusal}</p>}
      </div>
    </form>
  );
}

function Input({ field }: { field: FieldSpec }) {
  const { name, required, value } = field;
  if (field.type === 'select') {
    return (
      <select class="select" name={name} required={required} defaultValue={value}>
        {(field.options ?? []).map(([code, label]) => (
          <option key={code} value={code} selected={code === value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (field.type === 'note') {
    return <textarea class="input" name={name} required={required} maxLength={Number(field.max ?? LONGEST_NOTE)} defaultValue={value} />;
  }
  const text = field.type === undefined || field.type === 'text';
  const autocomplete = field.type === 'password' ? 'new-password' : 'off';
  return (
    <input
      class="input"
      name={name}
      type={field.type ?? 'text'}
      required={required}
      defaultValue={value}
      step={field.step}
      min={field.min}
      max={text ? undefined : field.max}
      maxLength={text && field.max ? Number(field.max) : undefined}
      autocomplete={autocomplete}
    />
  );
}

function typed(form: HTMLFormElement | null): Typed {
  const all: Record<string, string> = {};
  new FormData(form ?? undefined).forEach((value, name) => {
    if (typeof value === 'string' && value.trim() !== '') {
      all[name] = value.trim();
    }
  });
  return all;
}

/** Does what writes; null where it was done, else what stands in the way. */
export async function attempt(work: () => Promise<string | null | undefined>): Promise<string | null> {
  try {
    const refusal = (await work()) ?? null;
    forgetAnswers();
    return refusal;
  } catch (error) {
    return error instanceof Failure ? sentence(error) : String(error);
  }
}
