import { go } from '../router';
import type { Relation, Sector } from './model';
import { sectorName } from './model';

/** Sides of the picture: customers left, suppliers right, owners above, holdings below. */
const SIDE: Record<Sector, { x: number; y: number; across: boolean }> = {
  customers: { x: -1, y: 0, across: false },
  suppliers: { x: 1, y: 0, across: false },
  owners: { x: 0, y: -1, across: true },
  holdings: { x: 0, y: 1, across: true },
};

const WIDTH = 600;
const ROW = 30;
const MOST = 9;

interface Point {
  relation: Relation | null;
  more: number;
  x: number;
  y: number;
}

/**
 * What stands beside it as a list, drawn: every relation has a fixed place, so that the picture is the same each time.
 * The list is what one works with; this is hidden from screen readers.
 */
export function RelationGraph({ name, relations, focus }: { name: string; relations: readonly Relation[]; focus: string | null }) {
  const sides = (['customers', 'suppliers', 'owners', 'holdings'] as const).map((sector) => ({
    sector,
    found: relations.filter((one) => one.sector === sector),
  }));
  const tallest = Math.max(...sides.filter((one) => !SIDE[one.sector].across).map((one) => Math.min(one.found.length, MOST)), 3);
  const rows = (sector: Sector) => Math.ceil(Math.min(sides.find((one) => one.sector === sector)?.found.length ?? 0, MOST) / 3);
  const top = rows('owners') * ROW + 50;
  const height = top + tallest * ROW + 50 + rows('holdings') * ROW + 30;
  const centre = { x: WIDTH / 2, y: top + (tallest * ROW) / 2 };
  const points = sides.flatMap(({ sector, found }) => placed(sector, found, centre, tallest));
  return (
    <svg class="relations-graph" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {points.map((point) => (
        <path key={`e${id(point)}`} class={`edge ${point.relation?.sector ?? 'more'} ${point.relation?.key === focus ? 'focus' : ''}`} d={curve(centre, point)} />
      ))}
      {sides.map(({ sector, found }) => found.length > 0 && <text key={sector} class="side" {...titleAt(sector, centre, tallest)}>{`${sectorName[sector]} ${found.length}`}</text>)}
      {points.map((point) => (
        <g
          key={id(point)}
          class={point.relation?.key === focus ? 'knot-node focus' : 'knot-node'}
          transform={`translate(${point.x} ${point.y})`}
          onClick={() => point.relation && go(`/enterprises/${encodeURIComponent(point.relation.key)}`)}
        >
          <rect x={-68} y={-11} width={136} height={22} rx={11} />
          <text>{point.relation ? cut(point.relation.name) : `+${point.more}`}</text>
        </g>
      ))}
      <g class="knot-node centre" transform={`translate(${centre.x} ${centre.y})`}>
        <rect x={-72} y={-17} width={144} height={34} rx={17} />
        <text>{cut(name)}</text>
      </g>
    </svg>
  );
}

function id(point: Point) {
  return `${point.relation?.sector ?? 'more'}${point.relation?.key ?? `${point.x} ${point.y}`}`;
}

function cut(name: string) {
  return name.length > 10 ? `${name.slice(0, 9)}…` : name;
}

function placed(sector: Sector, found: readonly Relation[], centre: { x: number; y: number }, tallest: number): Point[] {
  const side = SIDE[sector];
  const shown: (Relation | null)[] = found.length > MOST ? [...found.slice(0, MOST - 1), null] : [...found];
  return shown.map((relation, at) => ({
    relation,
    more: found.length - MOST + 1,
    ...(side.across
      ? {
          x: centre.x + ((at % 3) - (Math.min(shown.length - Math.floor(at / 3) * 3, 3) - 1) / 2) * 145,
          y: centre.y + side.y * ((tallest * ROW) / 2 + 40 + Math.floor(at / 3) * ROW),
        }
      : { x: centre.x + side.x * 222, y: centre.y + (at - (shown.length - 1) / 2) * ROW }),
  }));
}

function titleAt(sector: Sector, centre: { x: number; y: number }, tallest: number) {
  const side = SIDE[sector];
  return side.across
    ? { x: centre.x, y: centre.y + side.y * ((tallest * ROW) / 2 + 18) + 4 }
    : { x: centre.x + side.x * 222, y: centre.y - (tallest * ROW) / 2 - 12 };
}

function curve(from: { x: number; y: number }, to: Point) {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return to.relation && SIDE[to.relation.sector].across
    ? `M${from.x} ${from.y}C${from.x} ${middle.y} ${to.x} ${middle.y} ${to.x} ${to.y}`
    : `M${from.x} ${from.y}C${middle.x} ${from.y} ${middle.x} ${to.y} ${to.x} ${to.y}`;
}
