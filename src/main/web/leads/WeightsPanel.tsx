import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadWeightsInput } from '../api/operations/inputs';
import { Icon } from '../parts/Icon';
import { composing } from '../parts/keys';
import { wording } from '../words';
import { featureName, factorOf, GROUPS, groupName } from './features';
import type { Factor, Tunable } from './features';
import { isTuned } from './filter';
import type { View } from './filter';
import { SavedSets } from './SavedSets';
import { words as common } from './words';

const words = wording({
  title: ['权重', 'Weights'],
  intro: ['每项相对其他项的轻重，×0.5 到 ×2；各项合计仍为 100 分。风险和硬性规则不可调。', 'How much each counts beside the others, ×0.5 to ×2; together they still make 100. Risk and hard rules cannot be tuned.'],
  all: ['全部恢复', 'Reset all'],
  reset: [(name: string) => `恢复“${name}”`, (name: string) => `Reset “${name}”`],
});

interface Props {
  park: string;
  view: View;
  onDrag: (weights: LeadWeightsInput) => void;
  onView: (change: Partial<View>) => void;
  onClose: () => void;
}

/** Keys come one after the other; the address follows when they stop. */
const QUIET = 250;

/** A factor as the slider holds it: tenths of a doubling. */
const stops = (factor: number) => Math.round(Math.log2(factor) * 10);
const factorAt = (stop: number) => (stop === 0 ? 1 : Number((2 ** (stop / 10)).toFixed(3)));

/** Sliders for what counts how much. While one is dragged the list follows; where it is let go stands in the address. */
export function WeightsPanel({ park, view, onDrag, onView, onClose }: Props) {
  const [weights, setWeights] = useState<LeadWeightsInput>(view.weights);
  const settling = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    // What the address says is older than what is just being set.
    if (settling.current === null) {
      setWeights(view.weights);
    }
  }, [view.weights]);
  const set = (factor: Factor, stop: number): LeadWeightsInput => {
    const { [factor]: _, ...others } = weights;
    const next = stop === 0 ? others : { ...others, [factor]: factorAt(stop) };
    setWeights(next);
    return next;
  };
  const slide = (factor: Factor, stop: number) => onDrag(set(factor, stop));
  const settle = (factor: Factor, stop: number) => {
    const next = set(factor, stop);
    if (settling.current !== null) {
      clearTimeout(settling.current);
    }
    settling.current = setTimeout(() => {
      settling.current = null;
      onView({ weights: next, weightSet: '' });
    }, QUIET);
  };
  return (
    <aside class="weights drawer card" aria-label={words.title} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header class="drawer-head">
        <h2>{words.title}</h2>
        <button type="button" class="button square close" aria-label={common.closeDrawer} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p class="muted small">{words.intro}</p>
      {GROUPS.map((group, at) => (
        <fieldset key={group.name}>
          <legend>
            <i class={`swatch group-${at + 1}`} />
            {groupName[group.name]}
          </legend>
          {group.features.map((feature) => (
            <Slider key={feature} feature={feature} factor={weights[factorOf(feature)] ?? 1} onSlide={slide} onSettle={settle} />
          ))}
        </fieldset>
      ))}
      <p class="actions">
        <button type="button" class="button" disabled={!isTuned({ ...view, weights })} onClick={() => onView({ weights: {}, weightSet: '' })}>
          {words.all}
        </button>
      </p>
      <SavedSets park={park} view={view} onView={onView} />
    </aside>
  );
}

interface SliderProps {
  feature: Tunable;
  factor: number;
  onSlide: (factor: Factor, stop: number) => void;
  onSettle: (factor: Factor, stop: number) => void;
}

function Slider({ feature, factor, onSlide, onSettle }: SliderProps) {
  const name = featureName[feature];
  const weight = factorOf(feature);
  const stop = stops(factor);
  return (
    <label class={stop === 0 ? 'slider' : 'slider tuned'}>
      <span>{name}</span>
      <input
        type="range"
        min="-10"
        max="10"
        step="1"
        value={stop}
        aria-valuetext={`×${factor.toFixed(2)}`}
        onInput={(event) => onSlide(weight, Number(event.currentTarget.value))}
        onChange={(event) => onSettle(weight, Number(event.currentTarget.value))}
        onDblClick={() => onSettle(weight, 0)}
        onKeyDown={(event) => {
          if (event.key === '0' && !composing(event)) {
            onSettle(weight, 0);
          }
        }}
        title={words.reset(name)}
      />
      <output class="number">×{factor.toFixed(2)}</output>
    </label>
  );
}
