import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { Audit as AuditOperation } from '../api/operations/audit';
import type { Event } from '../api/operations/audit';
import type { AuditKind } from '../api/operations/enums';
import { useQuery } from '../api/query';
import { count, moment } from '../numbers';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import { roleName } from '../shell/roles';
import { wording } from '../words';
import type { SectionProps } from './AdminPage';
import { subjectName } from './subject';

const kinds = wording({
  SIGN_IN: ['登录', 'Sign-in'],
  SIGN_OUT: ['退出', 'Sign-out'],
  REFUSAL: ['被拒绝', 'Refusal'],
  WRITE: ['写入', 'Write'],
  TUNED_WEIGHTS: ['调整权重', 'Tuned weights'],
  EXPORT: ['导出', 'Export'],
});

const words = wording({
  all: ['全部', 'All'],
  kind: ['类型', 'Kind'],
  at: ['时间', 'When'],
  who: ['谁', 'Who'],
  action: ['操作', 'Action'],
  subject: ['对象', 'Subject'],
  from: ['来自', 'From'],
  nobody: ['未登录', 'nobody'],
  refused: ['被拒绝', 'refused'],
  times: [(n: number) => `${count(n)} 次`, (n: number) => `${count(n)} times`],
  total: [(n: number) => `共 ${count(n)} 条`, (n: number) => `${count(n)} events`],
  none: ['没有符合条件的记录。', 'No event meets the condition.'],
  more: ['再显示 50 条', 'Show 50 more'],
});

const PAGE = 50;
const KINDS = ['SIGN_IN', 'SIGN_OUT', 'REFUSAL', 'WRITE', 'TUNED_WEIGHTS', 'EXPORT'] as const;

/** What was done or refused, newest first. */
export function Audit({ place }: SectionProps) {
  const kind = KINDS.find((one) => one === place.search.get('kind')) ?? null;
  const filter = kind ? { kind: kind satisfies AuditKind } : undefined;
  const query = useQuery(AuditOperation, { first: PAGE, ...(filter ? { filter } : {}) });
  const [more, setMore] = useState<{ kind: string | null; rows: Event[]; cursor: string | null } | null>(null);
  const extra = more?.kind === kind ? more : null;
  return (
    <>
      <label class={kind ? 'pick active' : 'pick'}>
        {words.kind}
        <select value={kind ?? ''} onChange={(event) => go(address('/admin/audit', new URLSearchParams(event.currentTarget.value ? { kind: event.currentTarget.value } : {})))}>
          <option value="">{words.all}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <Loaded query={query} rows={10}>
        {({ auditEvents }) => {
          const rows = [...nodes(auditEvents), ...(extra?.rows ?? [])];
          const cursor = extra ? extra.cursor : auditEvents?.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null;
          const next = async () => {
            const page = (await ask(AuditOperation, { first: PAGE, after: cursor, ...(filter ? { filter } : {}) })).auditEvents;
            setMore({ kind, rows: [...(extra?.rows ?? []), ...nodes(page)], cursor: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
          };
          return (
            <div class="card">
              <header>
                <span class="muted">{words.total(auditEvents?.totalCount ?? 0)}</span>
              </header>
              {rows.length === 0 ? <p class="state">{words.none}</p> : <Rows rows={rows} />}
              {cursor && (
                <button type="button" class="button plain more" onClick={next}>
                  {words.more}
                </button>
              )}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

function Rows({ rows }: { rows: readonly Event[] }) {
  return (
    <div class="scroll" role="region" aria-label={words.action} tabIndex={0}>
      <table class="plain-table audit">
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.action}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.from}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => (
            <tr key={event.id}>
              <td>{moment(event.at)}</td>
              <td>
                {kinds[event.kind]}
                {event.outcome === 'REFUSED' && event.kind !== 'REFUSAL' ? <span class="doubt"> {words.refused}</span> : ''}
              </td>
              <td>
                {event.viewerName ?? words.nobody}
                <span class="second">{event.role && roleName(event.role)}</span>
              </td>
              <td class="mono">
                {event.action}
                {event.count > 1 ? ` · ${words.times(event.count)}` : ''}
              </td>
              <td class="mono muted subject" title={event.subject ?? undefined}>
                {event.subject && subjectName(event.subject)}
              </td>
              <td class="mono">{event.address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
