import { useRef } from 'preact/hooks';
import { composing } from '../parts/keys';
import { STATE_GLYPH, stateName } from '../parts/terms';
import { Flows } from './Flows';
import { heat, neighbours, systems, valueOf } from './model';
import type { ChainView, Gap } from './model';
import { words } from './words';

interface Props {
  gaps: readonly Gap[];
  all: readonly Gap[];
  view: ChainView;
  onChosen: (code: string) => void;
}

/** Systems as cards, assemblies as blocks, parts as tiles. Arrows go from tile to tile, Enter opens one. */
export function ChainTiles({ gaps, all, view, onChosen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const near = neighbours(all, view.segment);
  const focusable = gaps.some((gap) => gap.segment.code === view.segment) ? view.segment : systems(gaps)[0]?.blocks[0]?.gaps[0]?.segment.code;
  const classOf = (code: string) => {
    if (!view.segment) {
      return '';
    }
    return code === view.segment ? ' chosen' : near.feeds.includes(code) || near.fedBy.includes(code) ? ' near' : ' dim';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step && !composing(event)) {
      const tiles = [...(box.current?.querySelectorAll<HTMLElement>('.tile-part') ?? [])];
      tiles[tiles.indexOf(event.target as HTMLElement) + step]?.focus();
      event.preventDefault();
    }
  };
  return (
    <div class="systems" ref={box} onKeyDown={onKeyDown}>
      {systems(gaps).map((system) => (
        <section key={system.code} class="card system" aria-label={system.name}>
          <h3>{system.name}</h3>
          {system.blocks.map((block) => (
            <div key={block.code} class="block-of-parts">
              {block.name && <h4>{block.name}</h4>}
              <ul class="parts-grid">
                {block.gaps.map((gap) => (
                  <li key={gap.segment.code}>
                    <Tile gap={gap} view={view} classes={classOf(gap.segment.code)} focusable={gap.segment.code === focusable} onChosen={onChosen} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {view.segment && <Flows box={box} from={view.segment} feeds={near.feeds} fedBy={near.fedBy} />}
    </div>
  );
}

interface TileProps {
  gap: Gap;
  view: ChainView;
  classes: string;
  focusable: boolean;
  onChosen: (code: string) => void;
}

function Tile({ gap, view, classes, focusable, onChosen }: TileProps) {
  const { segment } = gap;
  const spoken = words.tile(segment.name, stateName[gap.state], gap.demandingAnchors.length, gap.knownSuppliers, gap.leadCount ?? 0);
  return (
    <button
      type="button"
      class={`tile-part heat-${heat(gap, view.by)}${classes}`}
      data-code={segment.code}
      aria-label={spoken}
      aria-pressed={segment.code === view.segment}
      title={`${spoken}；${words.supply(gap.localSuppliers, gap.knownSuppliers)}`}
      tabIndex={focusable ? 0 : -1}
      onClick={() => onChosen(segment.code)}
    >
      <span class="tile-name">{segment.name}</span>
      <span class="tile-foot">
        <span class={`glyph ${gap.state}`}>{STATE_GLYPH[gap.state]}</span>
        <span class="dots">{'•'.repeat(gap.demandingAnchors.length)}</span>
        <strong>{valueOf(gap, view.by) || ''}</strong>
      </span>
    </button>
  );
}
