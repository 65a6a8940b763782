import { useEffect, useState } from 'preact/hooks';
import type { LeadRow } from '../api/operations/leads';
import type { Ranked } from '../api/operations/whatIf';
import { featureName } from './features';
import { words } from './words';

interface Props {
  rows: readonly LeadRow[];
  ranked: readonly Ranked[] | null;
  selected: string | null;
}

const TOP = 20;
const QUIET = 500;

/** While weights are dragged: where the selected enterprise went, and, once it is quiet, how much changed. */
export function Pinned({ rows, ranked, selected }: Props) {
  const [said, setSaid] = useState('');
  const one = ranked?.find((lead) => lead.id === selected);
  const changed = (ranked ?? []).slice(0, TOP).filter((lead) => lead.change?.rankDifference).length;
  useEffect(() => {
    const timer = setTimeout(() => setSaid(ranked ? words.changed(changed) : ''), QUIET);
    return () => clearTimeout(timer);
  }, [ranked]);
  return (
    <>
      <p class="hidden" role="status">
        {said}
      </p>
      {one && !rows.slice(0, 10).some((row) => row.id === one.id) && (
        <p class="banner calm">
          <strong>{one.enterprise.name}</strong>
          {words.pinned(one.rank)}
          {one.change?.rankDifference ? ` ${words.moved(one.change.rankDifference)}` : ''}
          {one.change?.mainFeature ? ` ${words.because(featureName[one.change.mainFeature])}` : ''}
        </p>
      )}
    </>
  );
}
