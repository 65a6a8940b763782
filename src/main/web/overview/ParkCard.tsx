import { LeadTabs } from '../api/operations/leadTabs';
import type { OverviewResult } from '../api/operations/overview';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { Link } from '../parts/Link';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { Figures } from './Figures';

const words = wording({
  focus: ['方向', 'Focus'],
  inferred: ['方向未公开，按经开区主导产业推断', 'inferred: no direction is published'],
  anchors: ['链主', 'Anchors'],
  channels: ['渠道', 'Channels'],
  sites: ['载体', 'Sites'],
  samples: ['（示例）', ' (samples)'],
  unknown: ['来源未写', 'not stated'],
  outside: ['市外招引', 'to be won'],
  local: ['在渝可扩产', 'in Chongqing'],
  leads: ['线索', 'Leads'],
  chain: ['产业链', 'Chain'],
});

type Park = NonNullable<OverviewResult['zone']>['parks'][number];

/** What is known of a park, and the way to its work where one may see it. */
export function ParkCard({ park }: { park: Park }) {
  const { parks } = useSession();
  const sees = parks.some((one) => one.code === park.code);
  const { data } = useQuery(LeadTabs, sees ? { park: park.code } : null);
  const inferred = park.focuses.some((focus) => focus.basis === 'INFERRED');
  const focuses = [...new Set(park.focuses.map((focus) => focus.chain.name))].join('、');
  const channels = [...park.chambers, ...park.liaisonOffices].map((one) => one.name).join('、');
  const sites = park.sites ?? [];
  return (
    <article class="card park-card">
      <header>
        <h3>{sees ? <Link to={`/parks/${park.code}/leads`}>{park.name}</Link> : park.name}</h3>
        {sees && (
          <span class="end row">
            <Link class="button small" to={`/parks/${park.code}/leads`}>
              {words.leads}
            </Link>
            <Link class="button small" to={`/parks/${park.code}/chain`}>
              {words.chain}
            </Link>
          </span>
        )}
      </header>
      <div class="card-body">
        {sees && (
          <p class="counts">
            <strong>{data?.park?.outside ? count(data.park.outside.totalCount) : '…'}</strong> {words.outside}
            <strong>{data?.park?.local ? count(data.park.local.totalCount) : '…'}</strong> {words.local}
          </p>
        )}
        <dl class="facts">
          <dt>{words.focus}</dt>
          <dd>
            {focuses || words.unknown}
            {inferred && <span class="doubt small block">{words.inferred}</span>}
          </dd>
          <dt>{words.anchors}</dt>
          <dd>{park.anchors.map((one) => one.name).join('、') || <span class="muted">{words.unknown}</span>}</dd>
          <dt>{words.channels}</dt>
          <dd>{channels || <span class="muted">{words.unknown}</span>}</dd>
          {sites.length > 0 && (
            <>
              <dt>{words.sites}</dt>
              <dd>{sites.map((one) => one.name).join('、')}</dd>
            </>
          )}
        </dl>
        <Figures figures={park.figures} />
      </div>
    </article>
  );
}
