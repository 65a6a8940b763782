import { useEffect, useState } from 'preact/hooks';
import { Leads } from '../api/operations/leads';
import { useQuery } from '../api/query';
import { nodes } from '../parts/nodes';
import { moment } from '../numbers';
import { currentPark, useSession } from '../shell/session';
import { wording } from '../words';

const words = wording({
  first: ['首次来访', 'First visit'],
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

/** What changed in the list since one was here last; this browser remembers what it showed. */
export function SinceLast() {
  const session = useSession();
  const park = currentPark(session);
  const query = useQuery(Leads, park ? { park: park.code, first: 50, filter: {} } : null);
  const list = query.data?.park?.leads;
  const key = `lianzhao:visit:${park?.code}`;
  const [before] = useState(() => read(key));
  useEffect(() => {
    if (list && (!before || Date.now() - Date.parse(before.at) > HALF_HOUR)) {
      const scores = Object.fromEntries(nodes(list).map((lead) => [lead.id, lead.microPoints]));
      const visit: Visit = { at: new Date().toISOString(), version: list.dataVersion, scores };
      localStorage.setItem(key, JSON.stringify(visit));
    }
  }, [list?.dataVersion]);
  if (!park || !list) {
    return null;
  }
  return <span class="muted">{before ? since(before, list.dataVersion, nodes(list), park.name) : words.first}</span>;
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
