import { useMemo } from 'preact/hooks';
import { ChainMap } from '../api/operations/chainMap';
import { useQuery } from '../api/query';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { rememberPark } from '../shell/session';
import { ChainFilters } from './ChainFilters';
import { ChainList } from './ChainList';
import { ChainTiles } from './ChainTiles';
import { matches, readView, writeView } from './model';
import type { ChainView, Gap } from './model';
import { SegmentPanel } from './SegmentPanel';
import { words } from './words';

/** Every segment of a park's chains: how it is supplied here, who wants it, and how many leads there are. */
export function ChainPage({ place, park }: { place: Place; park: string }) {
  rememberPark(park);
  const view = useMemo(() => readView(place.search), [place.search.toString()]);
  const query = useQuery(ChainMap, { park });
  const onView = (change: Partial<ChainView>) =>
    go(address(`/parks/${park}/chain`, writeView({ ...view, ...change })), change.segment === undefined);
  return (
    <Loaded query={query} rows={10}>
      {(data) => {
        const gaps = data.park?.gaps ?? [];
        return (
          <>
            <div class="page-head">
              <h2>{data.park?.name}</h2>
            </div>
            {gaps.length === 0 ? (
              <div class="card">
                <p class="state">{words.empty}</p>
              </div>
            ) : (
              <Chains park={park} gaps={gaps} view={view} onView={onView} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface Props {
  park: string;
  gaps: readonly Gap[];
  view: ChainView;
  onView: (change: Partial<ChainView>) => void;
}

function Chains({ park, gaps, view, onView }: Props) {
  const shown = gaps.filter((gap) => matches(gap, view));
  const chosen = gaps.find((gap) => gap.segment.code === view.segment);
  const onChosen = (code: string) => onView({ segment: code === view.segment ? '' : code });
  return (
    <div class={chosen ? 'leads with-lead chain' : 'leads chain'}>
      <div class="lead-main">
        <ChainFilters gaps={gaps} shown={shown.length} view={view} onView={onView} />
        {shown.length === 0 && <p class="card state">{words.none}</p>}
        {shown.length > 0 &&
          (view.list ? (
            <ChainList gaps={shown} chosen={view.segment} onChosen={onChosen} />
          ) : (
            <ChainTiles gaps={shown} all={gaps} view={view} onChosen={onChosen} />
          ))}
      </div>
      {chosen && <SegmentPanel park={park} gap={chosen} gaps={gaps} onChosen={onChosen} onClose={() => onView({ segment: '' })} />}
    </div>
  );
}
