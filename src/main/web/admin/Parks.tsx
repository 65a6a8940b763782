import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { PageFocusDelete } from '../api/operations/pageFocusDelete';
import { PageFocusSave } from '../api/operations/pageFocusSave';
import { PageParkAnchorDelete } from '../api/operations/pageParkAnchorDelete';
import { PageParkAnchorSave } from '../api/operations/pageParkAnchorSave';
import { ParkFacts } from '../api/operations/parkFacts';
import type { ParkFactsResult } from '../api/operations/parkFacts';
import { useQuery } from '../api/query';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import { currentPark, useSession } from '../shell/session';
import { wording } from '../words';
import type { SectionProps } from './AdminPage';
import { segmentOptions } from './segments';
import { provenance, words as common } from './words';

const words = wording({
  focuses: ['园区方向', 'Focuses'],
  anchors: ['服务的链主', 'Anchors served'],
  addFocus: ['登记方向', 'Enter a focus'],
  addAnchor: ['登记链主', 'Enter an anchor'],
  target: ['产业链或环节', 'Chain or segment'],
  priority: ['优先级（1 最高）', 'Priority (1 is first)'],
  inferred: ['推断：方向未公开', 'inferred: none published'],
  enterprise: ['企业代码', 'Key of the enterprise'],
  enterpriseHint: ['统一社会信用代码，或企业档案页地址里的代码', 'Credit code, or the key in the address of its profile'],
  weight: ['权重（0 到 1）', 'Weight (0 to 1)'],
  short: ['链主简称', 'Short name'],
  none: ['没有登记。', 'None is entered.'],
});

type Park = NonNullable<ParkFactsResult['park']>;

export function Parks({ place, mayWrite }: SectionProps) {
  const session = useSession();
  const first = place.search.get('park') ?? currentPark(session)?.code ?? '';
  const [park, setPark] = useState(first);
  const query = useQuery(ParkFacts, { park });
  const choose = (code: string) => {
    setPark(code);
    go(address('/admin/parks', new URLSearchParams({ park: code })), true);
  };
  return (
    <>
      <label class="field narrow">
        <span>{common.park}</span>
        <select class="select" value={park} onChange={(event) => choose(event.currentTarget.value)}>
          {session.parks.map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <Loaded query={query}>
        {(data) =>
          data.park && (
            <div class="two">
              <Focuses park={data.park} chains={data.industryChains} mayWrite={mayWrite} onDone={query.reload} />
              <Anchors park={data.park} mayWrite={mayWrite} onDone={query.reload} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

interface PartProps {
  park: Park;
  mayWrite: boolean;
  onDone: () => void;
}

const fact = (typed: Typed) => ({ source: typed.source ?? '', url: typed.url, observedOn: typed.observedOn, note: typed.note });

function Focuses({ park, chains, mayWrite, onDone }: PartProps & { chains: ParkFactsResult['industryChains'] }) {
  const save = async (typed: Typed) => {
    const input = { park: park.code, target: typed.target ?? '', priority: Number(typed.priority ?? 1), ...fact(typed) };
    await ask(PageFocusSave, { input });
    onDone();
    return null;
  };
  return (
    <section class="card">
      <header>
        <h2>{words.focuses}</h2>
      </header>
      <ul class="card-body plain-list">
        {park.focuses.length === 0 && <li class="muted">{words.none}</li>}
        {park.focuses.map((one) => {
          const target = one.segment ?? one.chain;
          return (
            <li key={target.code} class="row">
              <span>
                {one.priority}. {target.name}
                <span class="muted small"> {one.basis === 'STATED' ? one.evidence.source : words.inferred}</span>
              </span>
              {mayWrite && one.basis === 'STATED' && (
                <Confirm
                  label={common.remove}
                  about={target.name}
                  onConfirmed={async () => {
                    await ask(PageFocusDelete, { input: { park: park.code, target: target.code } });
                    onDone();
                    return null;
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && (
        <Form
          fields={[
            { name: 'target', label: words.target, type: 'select', required: true, options: segmentOptions(chains, true) },
            { name: 'priority', label: words.priority, type: 'number', required: true, value: '1', min: '1' },
            ...provenance(),
          ]}
          submit={words.addFocus}
          onSubmit={save}
        />
      )}
    </section>
  );
}

function Anchors({ park, mayWrite, onDone }: PartProps) {
  const save = async (typed: Typed) => {
    const input = { park: park.code, enterprise: typed.enterprise ?? '', weight: Number(typed.weight ?? 1), shortName: typed.shortName, ...fact(typed) };
    const { parkAnchorSave: outcome } = await ask(PageParkAnchorSave, { input });
    onDone();
    return outcome && outcome.__typename !== 'ParkAnchorSaved' ? outcome.message : null;
  };
  return (
    <section class="card">
      <header>
        <h2>{words.anchors}</h2>
      </header>
      <ul class="card-body plain-list">
        {park.anchors.length === 0 && <li class="muted">{words.none}</li>}
        {park.anchors.map((one) => (
          <li key={one.id} class="row">
            <span>
              {one.name} <span class="muted small">{one.enterprise?.name}</span>
            </span>
            {mayWrite && one.enterprise && (
              <Confirm
                label={common.remove}
                about={one.name}
                onConfirmed={async () => {
                  await ask(PageParkAnchorDelete, { input: { park: park.code, enterprise: one.enterprise?.key ?? '' } });
                  onDone();
                  return null;
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Form
          fields={[
            { name: 'enterprise', label: words.enterprise, required: true, hint: words.enterpriseHint },
            { name: 'shortName', label: words.short },
            { name: 'weight', label: words.weight, type: 'number', required: true, value: '1', step: '0.1', min: '0.1', max: '1' },
            ...provenance(),
          ]}
          submit={words.addAnchor}
          onSubmit={save}
        />
      )}
    </section>
  );
}
