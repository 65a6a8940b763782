import type { LeadRow } from '../api/operations/leads';
import type { Ranked } from '../api/operations/whatIf';

/** Rows in the order that dragged weights give; of enterprises not loaded yet, what is known. */
export function shownRows(rows: readonly LeadRow[], ranked: readonly Ranked[] | null): readonly LeadRow[] {
  if (!ranked) {
    return rows;
  }
  const known = new Map(rows.map((row) => [row.id, row]));
  return ranked.slice(0, Math.max(rows.length, 1)).map((one) => {
    const row = known.get(one.id);
    return {
      ...(row ?? placeholder(one)),
      rank: one.rank,
      microPoints: one.microPoints,
      reasons: one.reasons,
      change: one.change,
    };
  });
}

function placeholder(one: Ranked): LeadRow {
  return {
    id: one.id,
    rank: one.rank,
    microPoints: one.microPoints,
    locality: 'UNKNOWN',
    focusBasis: 'STATED',
    enterprise: { key: '', name: one.enterprise.name, sample: false, region: null, labels: [] },
    segment: { code: '', name: '…', state: null },
    wantedBy: [],
    reasons: one.reasons,
    mainReason: { feature: 'SEGMENT_FIT', statement: '' },
    change: one.change,
  };
}
