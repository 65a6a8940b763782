import { LeadFacets } from '../api/operations/leadFacets';
import { useQuery } from '../api/query';
import { Many } from '../parts/Many';
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
