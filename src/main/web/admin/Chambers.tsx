import { ask } from '../api/client';
import { Chambers as ChambersOperation } from '../api/operations/chambers';
import type { ChambersResult } from '../api/operations/chambers';
import { PageChamberSave } from '../api/operations/pageChamberSave';
import { PagePartnershipDelete } from '../api/operations/pagePartnershipDelete';
import { PagePartnershipSave } from '../api/operations/pagePartnershipSave';
import { useQuery } from '../api/query';
import { SampleChip } from '../parts/Chips';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { Loaded } from '../parts/States';
import { useSession } from '../shell/session';
import { wording } from '../words';
import type { SectionProps } from './AdminPage';
import { provenance, words as common } from './words';

const words = wording({
  create: ['登记商会', 'Enter a chamber'],
  partner: ['登记合作关系', 'Enter a partnership'],
  uscc: ['统一社会信用代码', 'Credit code'],
  region: ['面向省市', 'Reaches'],
  partnerships: ['合作园区', 'Partner parks'],
  none: ['来源未写明', 'none stated'],
  unknown: ['未查到', 'unknown'],
  collective: ['集合称谓', 'collective name'],
  end: ['取消合作', 'End'],
});

type Chamber = ChambersResult['chambers'][number];

export function Chambers({ mayWrite }: SectionProps) {
  const query = useQuery(ChambersOperation, {});
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          {mayWrite && <Writing data={data} onDone={query.reload} />}
          <div class="card scroll">
            <table class="plain-table">
              <thead>
                <tr>
                  <th scope="col">{common.name}</th>
                  <th scope="col">{words.region}</th>
                  <th scope="col">{words.uscc}</th>
                  <th scope="col">{words.partnerships}</th>
                </tr>
              </thead>
              <tbody>
                {data.chambers.map((chamber) => (
                  <tr key={chamber.key}>
                    <th scope="row">
                      {chamber.name} <SampleChip sample={chamber.sample} />
                      <span class="second">{[chamber.collective && words.collective, chamber.note].filter(Boolean).join(' · ')}</span>
                    </th>
                    <td>{chamber.region?.name ?? '—'}</td>
                    <td class="mono">{chamber.uscc ?? words.unknown}</td>
                    <td>
                      <Partnerships chamber={chamber} mayWrite={mayWrite} onDone={query.reload} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Partnerships({ chamber, mayWrite, onDone }: { chamber: Chamber; mayWrite: boolean; onDone: () => void }) {
  if (chamber.partnerships.length === 0) {
    return <span class="muted">{words.none}</span>;
  }
  return (
    <ul>
      {chamber.partnerships.map((one) => (
        <li key={one.park.code} class="row" title={[one.evidence.source, one.evidence.observedOn].filter(Boolean).join(' · ')}>
          {one.park.name}
          {mayWrite && (
            <Confirm
              label={words.end}
              about={`${chamber.name} ${one.park.name}`}
              onConfirmed={async () => {
                await ask(PagePartnershipDelete, { input: { chamber: chamber.key, place: one.park.code } });
                onDone();
                return null;
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Writing({ data, onDone }: { data: ChambersResult; onDone: () => void }) {
  const { parks } = useSession();
  const fact = (typed: Typed) => ({ source: typed.source ?? '', url: typed.url, observedOn: typed.observedOn, note: typed.note });
  const saveChamber = async (typed: Typed) => {
    const input = { name: typed.name ?? '', uscc: typed.uscc, region: typed.region ?? '', ...fact(typed) };
    const { chamberSave: outcome } = await ask(PageChamberSave, { input });
    onDone();
    return outcome && outcome.__typename !== 'ChamberSaved' ? outcome.message : null;
  };
  const savePartnership = async (typed: Typed) => {
    await ask(PagePartnershipSave, { input: { chamber: typed.chamber ?? '', place: typed.park ?? '', ...fact(typed) } });
    onDone();
    return null;
  };
  return (
    <>
      <details class="card">
        <summary class="card-body">{words.create}</summary>
        <Form
          fields={[
            { name: 'name', label: common.name, required: true },
            { name: 'region', label: words.region, type: 'select', required: true, options: data.regions.map((one) => [one.adcode, one.name] as const) },
            { name: 'uscc', label: words.uscc },
            ...provenance(),
          ]}
          submit={words.create}
          onSubmit={saveChamber}
        />
      </details>
      <details class="card">
        <summary class="card-body">{words.partner}</summary>
        <Form
          fields={[
            { name: 'chamber', label: common.chamber, type: 'select', required: true, options: data.chambers.map((one) => [one.key, one.name] as const) },
            { name: 'park', label: common.park, type: 'select', required: true, options: parks.map((one) => [one.code, one.name] as const) },
            ...provenance(),
          ]}
          submit={words.partner}
          onSubmit={savePartnership}
        />
      </details>
    </>
  );
}
