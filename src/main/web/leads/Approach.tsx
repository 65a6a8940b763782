import { Reach } from '../api/operations/reach';
import type { ReachResult } from '../api/operations/reach';
import type { LabelType } from '../api/operations/enums';
import { useQuery } from '../api/query';
import { Source } from '../parts/Link';
import { wording } from '../words';

const words = wording({
  title: ['怎样接触', 'How to approach'],
  chambers: ['合作商会', 'Partner chambers'],
  offices: ['驻外办事处', 'Liaison offices'],
  buyer: [(names: string) => `可请链主出面：${names} 需要该环节，采购或配套部门是最直接的引荐方。`, (names: string) => `${names} want the segment: their purchasing could introduce.`],
  own: [(place: string) => `面向${place}`, (place: string) => `for ${place}`],
  collective: ['集合称谓，来源未点名具体商会', 'named together in the source'],
  none: ['所在省市没有已知的合作商会或驻外办。', 'No known chamber or office reaches its province.'],
  listed: ['上市公司：可由证券部、投资者关系公开渠道联系。', 'Listed: investor relations can be reached publicly.'],
});

type Doors = NonNullable<ReachResult['park']>;

interface Props {
  park: string;
  enterprise: { region: Area | null; labels: readonly { type: LabelType }[] };
  wantedBy: readonly { name: string }[];
}

/** Who could introduce: chambers and offices that reach the province, anchors that want the segment. */
export function Approach({ park, enterprise, wantedBy }: Props) {
  const query = useQuery(Reach, { park });
  const provinces = above(enterprise.region);
  const reaches = (region: { adcode: string } | null) => region !== null && provinces.includes(region.adcode);
  const doors = query.data?.park;
  const chambers = doors?.chambers.filter((one) => reaches(one.region)) ?? [];
  const offices = doors?.liaisonOffices.filter((one) => reaches(one.region)) ?? [];
  const listed = enterprise.labels.some((label) => label.type === 'LISTED_COMPANY');
  return (
    <section>
      <h3>{words.title}</h3>
      <ul class="doors">
        {chambers.map((one) => (
          <Door key={one.name} kind={words.chambers} park={park} door={one} note={one.collective ? words.collective : one.note} />
        ))}
        {offices.map((one) => (
          <Door key={one.name} kind={words.offices} park={park} door={one} note={one.note} />
        ))}
        {wantedBy.length > 0 && <li>{words.buyer(wantedBy.map((one) => one.name).join('、'))}</li>}
        {listed && <li>{words.listed}</li>}
        {doors && chambers.length + offices.length === 0 && <li class="muted">{words.none}</li>}
      </ul>
    </section>
  );
}

interface DoorProps {
  kind: string;
  park: string;
  door: Doors['chambers'][number] | Doors['liaisonOffices'][number];
  note: string | null;
}

function Door({ kind, park, door, note }: DoorProps) {
  const proof = door.partnerships.find((one) => one.park.code === park)?.evidence;
  return (
    <li>
      <span class="muted small">{kind}</span> <strong>{door.name}</strong>
      {door.region && <span class="muted small"> · {words.own(door.region.name)}</span>}
      {note && <span class="note small">{note}</span>}
      {proof && (
        <span class="muted small block">
          <span class={`grade ${proof.grade}`}>{proof.grade}</span>
          {proof.url ? <Source href={proof.url}>{proof.source}</Source> : proof.source}
        </span>
      )}
    </li>
  );
}

interface Area {
  adcode: string;
  parent?: Area | null;
}

function above(region: Area | null | undefined): string[] {
  return region ? [region.adcode, ...above(region.parent)] : [];
}
