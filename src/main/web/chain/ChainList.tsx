import { useState } from 'preact/hooks';
import { StateChip } from '../parts/Chips';
import type { Gap } from './model';
import { words } from './words';

interface Props {
  gaps: readonly Gap[];
  chosen: string;
  onChosen: (code: string) => void;
}

type Column = 'anchors' | 'localCount' | 'knownCount' | 'leadCount';

const VALUE: Record<Column, (gap: Gap) => number> = {
  anchors: (gap) => gap.demandingAnchors.length,
  localCount: (gap) => gap.localSuppliers,
  knownCount: (gap) => gap.knownSuppliers,
  leadCount: (gap) => gap.leadCount ?? 0,
};

/** The same as the tiles, as a table that can be sorted. */
export function ChainList({ gaps, chosen, onChosen }: Props) {
  const [column, setColumn] = useState<Column>('leadCount');
  const ordered = [...gaps].sort((a, b) => VALUE[column](b) - VALUE[column](a) || (a.segment.code < b.segment.code ? -1 : 1));
  return (
    <div class="card scroll">
      <table class="plain-table chain-table">
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            <th scope="col" class="wide-only">
              {words.within}
            </th>
            <th scope="col">{words.state}</th>
            {(['anchors', 'localCount', 'knownCount', 'leadCount'] as const).map((one) => (
              <th key={one} scope="col" class="number" aria-sort={one === column ? 'descending' : 'none'}>
                <button type="button" class="sort" title={words.sort(words[one])} onClick={() => setColumn(one)}>
                  {words[one]}
                  {one === column ? ' ↓' : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((gap) => (
            <tr key={gap.segment.code} class={gap.segment.code === chosen ? 'chosen' : ''}>
              <th scope="row">
                <button type="button" class="link" aria-pressed={gap.segment.code === chosen} onClick={() => onChosen(gap.segment.code)}>
                  {gap.segment.name}
                </button>
              </th>
              <td class="muted wide-only">{[gap.segment.parent?.parent?.name, gap.segment.parent?.name].filter(Boolean).join(' / ')}</td>
              <td>
                <StateChip state={gap.state} />
              </td>
              <td class="number">{gap.demandingAnchors.length}</td>
              <td class="number">{gap.localSuppliers}</td>
              <td class="number">{gap.knownSuppliers}</td>
              <td class="number">
                <strong>{gap.leadCount ?? 0}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
