import type { ComponentChildren } from 'preact';
import type { Query } from '../api/query';
import type { Failure } from '../api/client';
import { wording } from '../words';

const words = wording({
  loading: ['正在载入…', 'Loading…'],
  offline: ['连不上服务器。请检查网络，恢复后再试。', 'The server cannot be reached. Check the network, then try again.'],
  forbidden: ['您的账号没有查看这一页的权限。需要时请联系经开区管理员。', 'Your account may not see this page. Ask the zone administrator if you need to.'],
  missing: ['没有找到。可能已被删除，或地址有误。', 'Not found. It may have been deleted, or the address is wrong.'],
  broken: ['出错了，没有载入。', 'Something went wrong; nothing was loaded.'],
  again: ['重试', 'Try again'],
  request: [(id: string) => `请求编号 ${id}`, (id: string) => `Request ${id}`],
});

/** Rows of the height of what will be there. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div class="skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  );
}

export function Problem({ failure, again }: { failure: Failure; again?: () => void }) {
  return (
    <div class="state" role="alert">
      <p>{sentence(failure)}</p>
      {failure.requestId && <p class="muted small">{words.request(failure.requestId)}</p>}
      {again && failure.code !== 'FORBIDDEN' && (
        <button type="button" class="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}

/** What went wrong, in a sentence. */
export function sentence(failure: Failure) {
  switch (failure.code) {
    case 'OFFLINE':
      return words.offline;
    case 'FORBIDDEN':
      return words.forbidden;
    case 'NOT_FOUND':
      return failure.message || words.missing;
    default:
      return failure.message || words.broken;
  }
}

export function Missing() {
  return (
    <div class="card">
      <div class="state">
        <p>{words.missing}</p>
      </div>
    </div>
  );
}

interface Props<R> {
  query: Query<R>;
  rows?: number;
  children: (data: R) => ComponentChildren;
}

/** What a query answered, or what stands in its way. */
export function Loaded<R>({ query, rows = 6, children }: Props<R>) {
  if (query.data !== null) {
    return (
      <>
        {query.failure && <Problem failure={query.failure} again={query.reload} />}
        {children(query.data)}
      </>
    );
  }
  return query.failure ? <Problem failure={query.failure} again={query.reload} /> : <Skeleton rows={rows} />;
}
