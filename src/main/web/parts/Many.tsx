import { useState } from 'preact/hooks';
import { count } from '../numbers';
import { wording } from '../words';
import { Dropdown } from './Dropdown';

const words = wording({
  narrow: ['输入环节名称', 'Name of a segment'],
  none: ['没有可选的', 'Nothing to choose'],
  chosen: [(name: string, n: number) => `${name} · ${n}`, (name: string, n: number) => `${name} · ${n}`],
});

interface Choice {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** Names seen so far: what leaves no lead is in no count. */
const known = new Map<string, string>();

interface Props {
  label: string;
  counts: readonly Choice[];
  chosen: readonly string[];
  search?: boolean;
  onChosen: (codes: string[]) => void;
}

/** A choice of some values, each with how many there would be. */
export function Many({ label, counts, chosen, search, onChosen }: Props) {
  const [text, setText] = useState('');
  counts.forEach((one) => known.set(one.code, one.name));
  const names = chosen.map((code) => known.get(code) ?? code);
  const shown = text ? counts.filter((one) => one.name.includes(text) || one.code.startsWith(text)) : counts;
  const word = names.length === 0 ? label : names.length === 1 ? `${label}：${names[0]}` : words.chosen(label, names.length);
  const toggle = (code: string) =>
    onChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <Dropdown label={word} active={chosen.length > 0}>
      {search && (
        <input
          class="input"
          type="search"
          aria-label={words.narrow}
          placeholder={words.narrow}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p class="muted small">{words.none}</p>}
      <ul class="options">
        {shown.map((one) => (
          <li key={one.code}>
            <label class={search && one.code.length <= 1 ? 'top' : ''}>
              <input type="checkbox" checked={chosen.includes(one.code)} onChange={() => toggle(one.code)} />
              <span>{one.name}</span>
              <span class="number muted">{count(one.count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Dropdown>
  );
}
