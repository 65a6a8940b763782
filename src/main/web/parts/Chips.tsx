import type { GapState, LabelType } from '../api/operations/enums';
import { wording } from '../words';
import { labelName, STATE_GLYPH, stateMeaning, stateName } from './terms';

const words = wording({
  sample: ['示例', 'Sample'],
  sampleMeaning: ['示例企业，不是真实线索', 'Invented, to show a feature'],
});

export function StateChip({ state }: { state: GapState }) {
  return (
    <span class={`chip ${state}`} title={stateMeaning[state]}>
      <span aria-hidden="true">{STATE_GLYPH[state]}</span>
      {stateName[state]}
    </span>
  );
}

export function SampleChip({ sample }: { sample: boolean }) {
  return sample ? (
    <span class="chip notice" title={words.sampleMeaning}>
      {words.sample}
    </span>
  ) : null;
}

/** Titles in a few words; at most so many. */
export function labelText(labels: readonly { type: LabelType }[], most = 2) {
  return [...new Set(labels.map((label) => labelName[label.type]))].slice(0, most).join('、');
}

interface Region {
  name: string;
  parent?: Region | null;
}

/** Names of GB/T 2260 that say nothing. */
const PLACEHOLDERS = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];

/** Where, from the province down; a municipality once. */
export function regionText(region: Region | null): string {
  if (!region) {
    return '';
  }
  const above = regionText(region.parent ?? null);
  return above === region.name || PLACEHOLDERS.includes(region.name) ? above : `${above}${region.name}`;
}
