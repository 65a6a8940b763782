import { useState } from 'preact/hooks';
import { LeadFacets } from '../api/operations/leadFacets';
import type { Count } from '../api/operations/leadFacets';
import { useQuery } from '../api/query';
import { Dropdown } from '../parts/Dropdown';
import { count } from '../numbers';
import { wording } from '../words';
import { EMPTY, filterOf, isFiltered, weightsOf } from './filter';
import type { View } from './filter';
import { Views } from './Views';
import { words as common } from './words';

const words = wording({
  filters: ['筛选', 'Filters'],
  segment: ['环节', 'Segment'],
  buyer: ['链主', 'Anchor'],
  region: ['省市', 'Province'],
  label: ['称号', 'Title'],
  minimum: ['最低分', 'Lowest score'],
  any: ['不限', 'Any'],
  from: [(n: number) => `${n} 分以上`, (n: number) => `${n} or more`],
  spread: ['分散度', 'Spread'],
  spreadMeaning: ['让不同环节的企业交错出现，得分不变', 'Mixes segments; scores stay'],
  off: ['关', 'off'],
  find: ['在列表中查找', 'Find in the list'],
  narrow: ['输入环节名称', 'Name of a segment'],
  chosen: [(name: string, n: number) => `${name} · ${n}`, (name: string, n: number) => `${name} · ${n}`],
});

interface Props {
  park: string;
  view: View;
  onView: (change: Partial<View>) => void;
}

/** Conditions with how many leads each would leave; all of them stand in the address. */
export function Filters({ park, view, onView }: Props) {
  const query = useQuery(LeadFacets, { park, filter: filterOf(view), ...weightsOf(view) });
  const facets = query.data?.park?.leads?.facets;
  return (
    <div class="filters" role="group" aria-label={words.filters}>
      <Views park={park} view={view} />
      <Many label={words.segment} counts={facets?.segments ?? []} chosen={view.segments} onChosen={(segments) => onView({ segments })} search />
      {(facets?.buyers.length ?? 0) > 0 && (
        <Many label={words.buyer} counts={facets?.buyers ?? []} chosen={view.buyers} onChosen={(buyers) => onView({ buyers })} />
      )}
      <Many
        label={words.region}
        counts={facets?.regions ?? []}
        chosen={view.region ? [view.region] : []}
        onChosen={(regions) => onView({ region: regions[regions.length - 1] ?? '' })}
      />
      <Many label={words.label} counts={facets?.labels ?? []} chosen={view.labels} onChosen={(labels) => onView({ labels })} />
      <Minimum view={view} onView={onView} />
      <Spread view={view} onView={onView} />
      <Find view={view} onView={onView} />
      {isFiltered(view) && (
        <button type="button" class="button plain small" onClick={() => onView({ ...EMPTY, tab: view.tab, weights: view.weights, weightSet: view.weightSet })}>
          {common.clear}
        </button>
      )}
    </div>
  );
}

/** Names seen so far: what leaves no lead is in no count. */
const known = new Map<string, string>();

interface ManyProps {
  label: string;
  counts: readonly Count[];
  chosen: readonly string[];
  search?: boolean;
  onChosen: (codes: string[]) => void;
}

function Many({ label, counts, chosen, search, onChosen }: ManyProps) {
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

function Minimum({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  return (
    <label class={view.minimum ? 'pick active' : 'pick'}>
      {words.minimum}
      <select value={String(view.minimum)} onChange={(event) => onView({ minimum: Number(event.currentTarget.value) })}>
        {[0, 20, 30, 40, 50, 60].map((score) => (
          <option key={score} value={String(score)}>
            {score === 0 ? words.any : words.from(score)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Spread({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  return (
    <label class={view.diversity ? 'pick active' : 'pick'} title={words.spreadMeaning}>
      {words.spread}
      <input
        type="range"
        min="0"
        max="1"
        step="0.1"
        value={view.diversity}
        aria-valuetext={view.diversity ? String(view.diversity) : words.off}
        onChange={(event) => onView({ diversity: Number(event.currentTarget.value) })}
      />
      <output>{view.diversity || words.off}</output>
    </label>
  );
}

function Find({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  return (
    <form
      class="find"
      onSubmit={(event) => {
        event.preventDefault();
        onView({ text: String(new FormData(event.currentTarget).get('text') ?? '').trim() });
      }}
    >
      <input key={view.text} class="input" type="search" name="text" aria-label={words.find} placeholder={words.find} defaultValue={view.text} />
    </form>
  );
}
