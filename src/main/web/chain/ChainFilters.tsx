import type { GapState } from '../api/operations/enums';
import { Segmented } from '../parts/Segmented';
import { STATE_GLYPH, stateMeaning, stateName } from '../parts/terms';
import type { ChainView, Gap } from './model';
import { words } from './words';

interface Props {
  gaps: readonly Gap[];
  shown: number;
  view: ChainView;
  onView: (change: Partial<ChainView>) => void;
}

const STATES: readonly GapState[] = ['STRONG', 'WEAK', 'MISSING', 'UNKNOWN'];

/** What is shown, by what it is coloured, and what the signs mean. */
export function ChainFilters({ gaps, view, onView }: Props) {
  const chains = new Map(gaps.map((gap) => [gap.segment.chain.code, gap.segment.chain.name]));
  const anchors = [...new Set(gaps.flatMap((gap) => gap.demandingAnchors.map((anchor) => anchor.name)))];
  return (
    <>
      <div class="filters">
        <span class="view-choice">
          <Segmented
            label={words.view}
            value={view.list ? 'list' : 'map'}
            options={[
              ['map', words.map],
              ['list', words.list],
            ]}
            onChange={(to) => onView({ list: to === 'list' })}
          />
        </span>
        <span class="by-choice">
          <Segmented
            label={words.by}
            value={view.by}
            options={[
              ['leads', words.leads],
              ['demand', words.demand],
              ['local', words.local],
            ]}
            onChange={(by) => onView({ by })}
          />
        </span>
        {chains.size > 1 && <Pick label={words.chain} value={view.chain} options={[...chains]} onChange={(chain) => onView({ chain })} />}
        {anchors.length > 0 && (
          <Pick label={words.anchor} value={view.anchor} options={anchors.map((name) => [name, name])} onChange={(anchor) => onView({ anchor })} />
        )}
        <label class={view.withLeads ? 'pick active' : 'pick'}>
          <input type="checkbox" checked={view.withLeads} onChange={(event) => onView({ withLeads: event.currentTarget.checked })} />
          {words.withLeads}
        </label>
        <span class="find">
          <input class="input" type="search" aria-label={words.find} placeholder={words.find} value={view.text} onInput={(event) => onView({ text: event.currentTarget.value.trim() })} />
        </span>
      </div>
      <div class="legend" role="group" aria-label={words.state}>
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            class={`chip ${state}`}
            aria-pressed={view.state === state}
            title={stateMeaning[state]}
            onClick={() => onView({ state: view.state === state ? '' : state })}
          >
            <span aria-hidden="true">{STATE_GLYPH[state]}</span>
            {stateName[state]} {gaps.filter((gap) => gap.state === state).length}
          </button>
        ))}
        <span>{words.unknownIsNot}</span>
      </div>
    </>
  );
}

interface PickProps {
  label: string;
  value: string;
  options: (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <label class={value ? 'pick active' : 'pick'}>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
