import { useEffect, useState } from 'preact/hooks';
import { nodes } from '../parts/nodes';
import { ask } from './client';
import type { Operation } from './operation';
import { useQuery } from './query';
import type { Query } from './query';

interface Connection<T> {
  edges: ({ node: T } | null)[] | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface Pages<R, T> {
  readonly query: Query<R>;
  readonly rows: T[];
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly showMore: () => Promise<void>;
}

/** A list of pages: the first as its variables want it, and what was asked for after it. */
export function usePages<R, V extends { after?: string | null }, T>(
  operation: Operation<R, V>,
  variables: V,
  connection: (answer: R) => Connection<T> | null | undefined,
): Pages<R, T> {
  const query = useQuery(operation, variables);
  const first = query.data ? connection(query.data) : null;
  const key = JSON.stringify(variables) + (first?.pageInfo.endCursor ?? '');
  const [more, setMore] = useState<{ key: string; rows: T[]; cursor: string | null }>({ key, rows: [], cursor: null });
  const [busy, setBusy] = useState(false);
  useEffect(() => setMore({ key, rows: [], cursor: null }), [key]);
  const further = more.key === key ? more : { rows: [], cursor: null };
  const cursor = further.rows.length > 0 ? further.cursor : first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  const showMore = async () => {
    if (!cursor || busy) {
      return;
    }
    setBusy(true);
    try {
      const page = connection(await ask(operation, { ...variables, after: cursor }));
      setMore({ key, rows: [...further.rows, ...nodes(page)], cursor: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
    } catch {
      query.reload();
    } finally {
      setBusy(false);
    }
  };
  return { query, rows: [...nodes(first), ...further.rows], hasMore: cursor !== null, busy, showMore };
}
