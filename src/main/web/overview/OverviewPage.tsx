import { Leads } from '../api/operations/leads';
import { Overview } from '../api/operations/overview';
import type { OverviewResult, PrintedFigure } from '../api/operations/overview';
import { useQuery } from '../api/query';
import { PAGE } from '../leads/useLeads';
import { doubts, scopeText, valueText } from '../parts/figures';
import { Link } from '../parts/Link';
import { SinceLast } from '../parts/SinceLast';
import { Loaded } from '../parts/States';
import { currentPark, seesLeads, useSession } from '../shell/session';
import { wording } from '../words';
import { DistrictMap } from './DistrictMap';
import { Figures } from './Figures';
import { ParkCard } from './ParkCard';

const words = wording({
  chains: ['产业链', 'Chains'],
  leading: ['主导产业', 'leading'],
  stated: ['报道提到的方向', 'stated direction'],
  scale: [(scale: string) => `规划${scale}`, (scale: string) => `planned ${scale}`],
  leaders: [(names: string) => `链主 ${names}`, (names: string) => `led by ${names}`],
  parks: ['园区', 'Parks'],
  targets: ['经开区目标与占比', 'Targets and shares of the zone'],
  cited: [(where: string) => `出处 ${where}`, (where: string) => `Cited: ${where}`],
});

type Zone = NonNullable<OverviewResult['zone']>;

const HEADLINE = ['PROJECTS_CONTACTED', 'PROJECTS_SIGNED', 'CONTRACTED_INVESTMENT', 'PROJECTS_STARTED'];

/** The zone: what is published about it and its parks, and how many leads each park has. */
export function OverviewPage() {
  const { zone, viewer } = useSession();
  const query = useQuery(Overview, { zone: zone.code, staff: seesLeads(viewer.role) });
  return <Loaded query={query} rows={10}>{(data) => data.zone && <Content zone={data.zone} />}</Loaded>;
}

function Content({ zone }: { zone: Zone }) {
  const headline = zone.figures.filter((one) => HEADLINE.includes(one.indicator));
  const others = zone.figures.filter((one) => !headline.includes(one));
  return (
    <>
      <div class="page-head">
        <h2>{zone.name}</h2>
        <Changes />
      </div>
      <div class="tiles">
        {headline.map((figure) => (
          <Tile key={figure.id} figure={figure} />
        ))}
      </div>
      <section class="parks">
        <h2 class="hidden">{words.parks}</h2>
        {zone.parks.map((park) => (
          <ParkCard key={park.code} park={park} />
        ))}
      </section>
      {zone.region && <DistrictMap zone={zone.code} region={zone.region} parks={zone.parks} />}
      <div class="two">
        <section class="card">
          <header>
            <h2>{words.chains}</h2>
          </header>
          <ul class="card-body chain-list">
            {zone.industryChains.map((chain) => (
              <li key={chain.code}>
                <strong>{chain.name}</strong>{' '}
                <span class="muted small">
                  {[chain.role === 'LEADING' ? words.leading : words.stated, chain.targetScale && words.scale(chain.targetScale)].filter(Boolean).join(' · ')}
                </span>
                {chain.leaders.length > 0 && (
                  <span class="small block">
                    {chain.leaders.map((leader) => (
                      <Link key={leader.enterprise.key} to={`/enterprises/${encodeURIComponent(leader.enterprise.key)}`} class="leader">
                        {leader.enterprise.name}
                      </Link>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <header>
            <h2>{words.targets}</h2>
          </header>
          <div class="card-body">
            <Figures figures={others} />
          </div>
        </section>
      </div>
    </>
  );
}

function Changes() {
  const park = currentPark(useSession());
  const query = useQuery(Leads, park ? { park: park.code, filter: {}, first: PAGE } : null);
  const list = query.data?.park?.leads;
  return park && list ? <SinceLast park={park} list={list} /> : null;
}

function Tile({ figure }: { figure: PrintedFigure }) {
  return (
    <div class="card tile" title={[...doubts(figure), words.cited(figure.citation)].join('；')}>
      <p>{figure.printedTerm}</p>
      <p class="big">{valueText(figure)}</p>
      <p class="muted small">{scopeText(figure)}</p>
      <details class="small">
        <summary class="muted">{words.cited(figure.citation)}</summary>
        {doubts(figure).map((doubt) => (
          <p key={doubt} class="doubt">
            {doubt}
          </p>
        ))}
      </details>
    </div>
  );
}
