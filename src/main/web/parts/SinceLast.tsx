import { useEffect, useState } from 'preact/hooks';
import type { LeadList } from '../leads/useLeads';
import { moment } from '../numbers';
import { wording } from '../words';
import { nodes } from './nodes';

const words = wording({
  same: [(at: string) => `上次来访 ${at}，之后数据没有变化`, (at: string) => `Last visit ${at}; no data changed since`],
  changed: [
    (at: string, park: string, added: number, moved: number) => `上次来访 ${at} 之后：${park}前 50 名新增 ${added} 家，${moved} 家得分有变化`,
    (at: string, park: string, added: number, moved: number) => `Since ${at}: ${added} new among the first 50 of ${park}, ${moved} with another score`,
  ],
});

interface Visit {
  at: string;
  version: string;
  scores: Record<string, number>;
}

const HALF_HOUR = 1_800_000;

interface Props {
  park: { readonly code: string; readonly name: string };
  list: LeadList;
}

/** What changed in a park's list since one was here last; this browser remembers what it showed. */
export function SinceLast({ park, list }: Props) {
  const key = `lianzhao:visit:${park.code}`;
  const [before] = useState(() => read(key));
  useEffect(() => {
    if (!before || Date.now() - Date.parse(before.at) > HALF_HOUR) {
      const scores = Object.fromEntries(nodes(list).map((lead) => [lead.id, lead.microPoints]));
      const visit: Visit = { at: new Date().toISOString(), version: list.dataVersion, scores };
      localStorage.setItem(key, JSON.stringify(visit));
    }
  }, [list.dataVersion]);
  return before ? <span class="muted small">{since(before, list.dataVersion, nodes(list), park.name)}</span> : null;
}

function since(before: Visit, version: string, now: readonly { id: string; microPoints: number }[], park: string) {
  const at = moment(before.at);
  if (before.version === version) {
    return words.same(at);
  }
  const added = now.filter((lead) => before.scores[lead.id] === undefined).length;
  const moved = now.filter((lead) => before.scores[lead.id] !== undefined && before.scores[lead.id] !== lead.microPoints).length;
  return words.changed(at, park, added, moved);
}

function read(key: string): Visit | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Visit | null;
  } catch {
    return null;
  }
}
