import { BoardFacets } from '../api/operations/boardFacets';
import type { BoardFacetsResult, Counted } from '../api/operations/boardFacets';
import { useQuery } from '../api/query';
import { Many } from '../parts/Many';
import { wording } from '../words';
import { EMPTY, filterOf, isFiltered } from './board';
import type { View } from './board';
import { Searches } from './Searches';

const words = wording({
  filters: ['筛选', 'Filters'],
  chain: ['产业链', 'Chain'],
  segment: ['环节', 'Segment'],
  park: ['园区', 'Park'],
  area: ['意向面积', 'Area wanted'],
  any: ['不限', 'any'],
  areaMeaning: ['只看园区所给面积范围包含它的需求', 'Only where the park’s range includes it'],
  find: ['查找需求', 'Find'],
  clear: ['清除筛选', 'Clear'],
});

interface Props {
  view: View;
  onView: (change: Partial<View>) => void;
}

/** Conditions with how many there would be; all of them stand in the address. */
export function BoardFilters({ view, onView }: Props) {
  const { data } = useQuery(BoardFacets, { filter: filterOf(view) });
  const facets = data?.opportunities.facets;
  const names = namesOf(data);
  const choices = (counts: readonly Counted[] | undefined) => (counts ?? []).map((one) => ({ ...one, name: names.get(one.code) ?? one.code }));
  const last = (codes: readonly string[]) => codes[codes.length - 1] ?? '';
  return (
    <div class="filters" role="group" aria-label={words.filters}>
      <Many label={words.park} counts={choices(facets?.parks)} chosen={view.parks} onChosen={(parks) => onView({ parks })} />
      <Many label={words.chain} counts={choices(facets?.chains)} chosen={view.chain ? [view.chain] : []} onChosen={(codes) => onView({ chain: last(codes) })} />
      <Many label={words.segment} counts={choices(facets?.segments)} chosen={view.segment ? [view.segment] : []} onChosen={(codes) => onView({ segment: last(codes) })} search />
      <label class={view.area ? 'pick active' : 'pick'} title={words.areaMeaning}>
        {words.area}
        <input
          key={view.area}
          class="area"
          type="number"
          min="1"
          max="10000000"
          inputMode="numeric"
          placeholder={words.any}
          defaultValue={view.area ? String(view.area) : ''}
          onChange={(event) => onView({ area: event.currentTarget.validity.valid ? Number(event.currentTarget.value) : 0 })}
        />
        m²
      </label>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          onView({ text: String(new FormData(event.currentTarget).get('text') ?? '').trim() });
        }}
      >
        <input key={view.text} class="input" type="search" name="text" aria-label={words.find} placeholder={words.find} defaultValue={view.text} maxLength={60} />
      </form>
      {isFiltered(view) && (
        <button type="button" class="button plain small" onClick={() => onView({ ...EMPTY, tab: view.tab, order: view.order })}>
          {words.clear}
        </button>
      )}
      <Searches view={view} names={names} onView={onView} />
    </div>
  );
}

/** What chains, segments and parks are called. */
function namesOf(data: BoardFacetsResult | null) {
  const names = new Map<string, string>();
  data?.zones.forEach((zone) => zone.parks.forEach((park) => names.set(park.code, park.name)));
  data?.industryChains.forEach((chain) => {
    names.set(chain.code, chain.name);
    chain.segments.forEach((segment) => names.set(segment.code, segment.name));
  });
  return names;
}
