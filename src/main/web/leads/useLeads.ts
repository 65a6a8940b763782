import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client';
import { Leads } from '../api/operations/leads';
import type { LeadRow, LeadsResult } from '../api/operations/leads';
import { MoreLeads } from '../api/operations/moreLeads';
import { useQuery } from '../api/query';
import { nodes } from '../parts/nodes';
import { filterOf, weightsOf } from './filter';
import type { View } from './filter';

export const PAGE = 50;

export type LeadList = NonNullable<NonNullable<LeadsResult['park']>['leads']>;

/** A park's list as a view wants it, and what comes after it. */
export function useLeads(park: string, view: View) {
  const variables = {
    park,
    filter: filterOf(view),
    ...weightsOf(view),
    ...(view.diversity ? { diversity: view.diversity } : {}),
  };
  const query = useQuery(Leads, view.tab === 'zone' ? null : { ...variables, first: PAGE });
  const list = query.data?.park?.leads ?? null;
  const key = JSON.stringify(variables) + list?.dataVersion;
  const [more, setMore] = useState<{ key: string; rows: LeadRow[]; cursor: string | null }>({ key, rows: [], cursor: null });
  const [busy, setBusy] = useState(false);
  useEffect(() => setMore({ key, rows: [], cursor: null }), [key]);
  const further = more.key === key ? more : { rows: [], cursor: null };
  const cursor = further.rows.length > 0 ? further.cursor : list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  const showMore = async () => {
    if (!cursor || busy) {
      return;
    }
    setBusy(true);
    try {
      const answer = await ask(MoreLeads, { ...variables, first: PAGE, after: cursor });
      const page = answer.park?.leads;
      const rows = [...further.rows, ...nodes(page)];
      setMore({ key, rows, cursor: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
    } catch {
      query.reload();
    } finally {
      setBusy(false);
    }
  };
  return {
    query,
    park: query.data?.park ?? null,
    list,
    rows: [...nodes(list), ...further.rows],
    hasMore: cursor !== null,
    busy,
    showMore,
  };
}
