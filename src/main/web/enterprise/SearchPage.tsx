import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { FindEnterprises } from '../api/operations/findEnterprises';
import type { Found } from '../api/operations/findEnterprises';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { labelText, regionText, SampleChip } from '../parts/Chips';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { wording } from '../words';

const words = wording({
  label: ['查找企业', 'Find enterprises'],
  placeholder: ['名称、代码、产品或环节', 'Name, code, product or segment'],
  find: ['查找', 'Find'],
  total: [(n: number) => `共 ${count(n)} 家`, (n: number) => `${count(n)} enterprises`],
  none: ['没有找到。可以换一个字号、简称、股票代码或产品名；没有收录不代表不存在。', 'Nothing found. What is not recorded here may still exist.'],
  more: ['再显示 50 家', 'Show 50 more'],
  enterprise: ['企业', 'Enterprise'],
  place: ['所在地', 'Place'],
  segment: ['环节', 'Segments'],
});

const PAGE = 50;

/** All enterprises, or those that match what is searched for. */
export function SearchPage({ place }: { place: Place }) {
  const text = place.search.get('q') ?? '';
  const variables = { first: PAGE, ...(text ? { filter: { text } } : {}) };
  const query = useQuery(FindEnterprises, variables);
  const [more, setMore] = useState<{ text: string; rows: Found[]; cursor: string | null } | null>(null);
  const extra = more?.text === text ? more : null;
  return (
    <>
      <form
        class="row search-form"
        onSubmit={(event) => {
          event.preventDefault();
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          go(address('/search', new URLSearchParams(q ? { q } : {})));
        }}
      >
        <input key={text} class="input" type="search" name="q" aria-label={words.label} placeholder={words.placeholder} defaultValue={text} />
        <button type="submit" class="button primary">
          {words.find}
        </button>
      </form>
      <Loaded query={query} rows={10}>
        {({ enterprises }) => {
          const rows = [...nodes(enterprises), ...(extra?.rows ?? [])];
          const cursor = extra ? extra.cursor : enterprises.pageInfo.hasNextPage ? enterprises.pageInfo.endCursor : null;
          const next = async () => {
            const page = (await ask(FindEnterprises, { ...variables, after: cursor })).enterprises;
            setMore({ text, rows: [...(extra?.rows ?? []), ...nodes(page)], cursor: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null });
          };
          return (
            <div class="card">
              <header>
                <span class="muted">{words.total(enterprises.totalCount)}</span>
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

function Rows({ rows }: { rows: readonly Found[] }) {
  return (
    <table class="plain-table found">
      <thead>
        <tr>
          <th scope="col">{words.enterprise}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.segment}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.key}>
            <th scope="row">
              <Link to={`/enterprises/${encodeURIComponent(one.key)}`}>{one.name}</Link> <SampleChip sample={one.sample} />
              <span class="second">{[one.legalName !== one.name && one.legalName, labelText(one.labels)].filter(Boolean).join(' · ')}</span>
            </th>
            <td>{regionText(one.region) || '—'}</td>
            <td class="muted">{one.segments.map((segment) => segment.name).join('、') || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
