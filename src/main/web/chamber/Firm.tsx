import { regionText } from '../parts/Chips';
import { wording } from '../words';
import { areaText } from './terms';

const words = wording({
  name: ['企业名称', 'Name'],
  uscc: ['统一社会信用代码', 'Credit code'],
  region: ['所在地', 'Place'],
  segments: ['产业链环节', 'Segments'],
  products: ['主要产品', 'Products'],
  area: ['意向面积', 'Area wanted'],
  none: ['未填', 'not entered'],
});

interface Props {
  firm: {
    readonly name: string;
    readonly uscc: string | null;
    readonly products: readonly string[];
    readonly areaWantedSquareMetres: number | null;
    readonly region: { name: string; parent?: { name: string } | null } | null;
    readonly segments: readonly { name: string }[];
  };
  /** What else is known, by its name; empty values are left out. */
  more?: readonly (readonly [string, string | null])[];
}

/** A firm as its chamber describes it. */
export function Firm({ firm, more = [] }: Props) {
  const area = firm.areaWantedSquareMetres;
  const rows = [
    [words.name, firm.name],
    [words.uscc, firm.uscc],
    [words.region, regionText(firm.region)],
    [words.segments, firm.segments.map((one) => one.name).join('、')],
    [words.products, firm.products.join('、')],
    [words.area, areaText(area, area)],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value || <span class="muted">{words.none}</span>}</dd>
        </>
      ))}
      {more.map(
        ([name, value]) =>
          value && (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ),
      )}
    </dl>
  );
}
