import { DistrictMap as Asked } from '../api/operations/districtMap';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { stateOfPresence } from '../parts/facts';
import { Link } from '../parts/Link';
import { Loaded } from '../parts/States';
import { wording } from '../words';
import { DistrictPicture } from './DistrictPicture';
import { centre, kilometres, plants, rounded } from './places';
import type { Centre, Plant } from './places';

const words = wording({
  title: ['园区与链主工厂的位置', 'Parks and plants of the anchors'],
  parks: [(region: string, names: string) => `${region}：${names}`, (region: string, names: string) => `${region}: ${names}`],
  near: [(km: number) => `约 ${count(km)} 公里`, (km: number) => `about ${count(km)} km`],
  same: ['同一区县', 'same district'],
  vague: ['区县未写明', 'district not stated'],
  none: ['链主工厂只对园区和经开区账号显示。', 'Plants of anchors are shown to parks and the zone alone.'],
  basis: [
    '按区县中心点示意，距离是中心点之间的直线，不是厂址到园区；来源没有给出各园区的坐标。',
    'By the centres of districts: distances are between these, not between plants and parks, whose coordinates no source gives.',
  ],
});

interface Props {
  zone: string;
  region: { adcode: string; name: string; parent: { adcode: string } | null };
  parks: readonly { name: string }[];
}

/** Where the parks lie among the districts of the city, and from where the anchors (链主) would have to be supplied. */
export function DistrictMap({ zone, region, parks }: Props) {
  const query = useQuery(Asked, region.parent && { zone, parent: region.parent.adcode });
  return (
    <section class="card">
      <header>
        <h2>{words.title}</h2>
      </header>
      <Loaded query={query} rows={6}>
        {(data) => {
          const districts = data.regions.map(centre).filter((one): one is Centre => one !== null);
          const home = districts.find((one) => one.adcode === region.adcode);
          const found = plants(data);
          return (
            <div class="card-body district-map">
              {home && <DistrictPicture home={home} districts={districts} plants={found} parks={parks.length} />}
              <div>
                <p>{words.parks(region.name, parks.map((park) => park.name).join('、'))}</p>
                {found.length === 0 && <p class="muted">{words.none}</p>}
                <ul class="plants">
                  {inOrder(found, home).map((plant) => (
                    <li key={plant.key + plant.place + plant.products.join()}>
                      <Link to={`/enterprises/${encodeURIComponent(plant.key)}`}>{plant.anchor}</Link> {plant.place}{' '}
                      <span class="muted small">{[plant.state && stateOfPresence[plant.state], plant.products.join('、')].filter(Boolean).join(' · ')}</span>
                      <span class="end">{home && far(plant, home)}</span>
                    </li>
                  ))}
                </ul>
                <p class="muted small">{words.basis}</p>
              </div>
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}

function far(plant: Plant, home: Centre) {
  if (!plant.at) {
    return words.vague;
  }
  return plant.at.adcode === home.adcode ? words.same : words.near(rounded(kilometres(home, plant.at)));
}

/** The nearest first, those of unknown place last. */
function inOrder(found: readonly Plant[], home: Centre | undefined) {
  const distance = (plant: Plant) => (home && plant.at ? kilometres(home, plant.at) : Infinity);
  return [...found].sort((one, other) => distance(one) - distance(other) || one.anchor.localeCompare(other.anchor));
}
