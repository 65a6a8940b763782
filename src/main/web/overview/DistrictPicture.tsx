import { wording } from '../words';
import { kilometres } from './places';
import type { Centre, Plant } from './places';

const words = wording({
  parks: [(name: string, many: number) => `${name} · ${many} 个园区`, (name: string, many: number) => `${name} · ${many} parks`],
});

/** Kilometres around the parks' district that are drawn. */
const REACH = 30;
const KM_OF_DEGREE = 111.2;
const SCALE = 10;
const SIDE = 60;
const ABOVE = 24;

interface Props {
  home: Centre;
  districts: readonly Centre[];
  plants: readonly Plant[];
  parks: number;
}

/**
 * Districts by their centres, north above. What it shows stands beside it as a list, so it is hidden from screen
 * readers.
 */
export function DistrictPicture({ home, districts, plants, parks }: Props) {
  const near = districts.filter((one) => kilometres(home, one) <= REACH);
  const west = Math.min(...near.map((one) => one.longitude));
  const east = Math.max(...near.map((one) => one.longitude));
  const north = Math.max(...near.map((one) => one.latitude));
  const south = Math.min(...near.map((one) => one.latitude));
  const across = KM_OF_DEGREE * Math.cos((home.latitude * Math.PI) / 180) * SCALE;
  const x = (one: Centre) => SIDE + (one.longitude - west) * across;
  const y = (one: Centre) => ABOVE + (north - one.latitude) * KM_OF_DEGREE * SCALE;
  const built = near
    .map((district) => ({ district, anchors: [...new Set(plants.filter((plant) => plant.at?.adcode === district.adcode).map((plant) => plant.anchor))] }))
    .filter((one) => one.anchors.length > 0);
  return (
    <svg viewBox={`0 0 ${(east - west) * across + 2 * SIDE + 60} ${(north - south) * KM_OF_DEGREE * SCALE + 2 * ABOVE}`} aria-hidden="true">
      {built.map(({ district }) => (
        <line key={district.adcode} class="way" x1={x(home)} y1={y(home)} x2={x(district)} y2={y(district)} />
      ))}
      {near.map((one) => (
        <g key={one.adcode} transform={`translate(${x(one)} ${y(one)})`}>
          {one === home ? <circle class="home" r={8} /> : <circle r={3} />}
          <text class={one === home ? 'home' : undefined} x={one === home ? 13 : 7} y={4}>
            {one === home ? words.parks(one.name, parks) : one.name}
          </text>
        </g>
      ))}
      {built.map(({ district, anchors }) => (
        <g key={district.adcode} class="plant" transform={`translate(${x(district)} ${y(district)})`}>
          <rect x={-5} y={-5} width={10} height={10} />
          <text x={7} y={18}>
            {anchors.join('、')}
          </text>
        </g>
      ))}
    </svg>
  );
}
