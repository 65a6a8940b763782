import { useState } from 'preact/hooks';
import { ask, Failure } from '../api/client';
import { PageWeightSetDelete } from '../api/operations/pageWeightSetDelete';
import { PageWeightSetSave } from '../api/operations/pageWeightSetSave';
import { WeightSets } from '../api/operations/weightSets';
import type { WeightSetsResult } from '../api/operations/weightSets';
import type { LeadWeightsInput } from '../api/operations/inputs';
import { forgetAnswers, useQuery } from '../api/query';
import { moment } from '../numbers';
import { sentence } from '../parts/States';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { factorOf } from './features';
import type { Factor } from './features';
import { isTuned } from './filter';
import type { View } from './filter';

const words = wording({
  title: ['园区保存的方案', 'Saved sets'],
  none: ['还没有保存的方案。', 'None is saved yet.'],
  name: ['方案名称', 'Name of the set'],
  save: ['存为方案', 'Save as a set'],
  use: ['使用', 'Use'],
  remove: [(name: string) => `删除方案“${name}”`, (name: string) => `Delete “${name}”`],
  removed: ['删除', 'Delete'],
  gone: [(name: string) => `已删除“${name}”。`, (name: string) => `“${name}” is deleted.`],
  undo: ['撤销', 'Undo'],
  by: [(who: string, at: string) => `${who} · ${at}`, (who: string, at: string) => `${who} · ${at}`],
});

interface Props {
  park: string;
  view: View;
  onView: (change: Partial<View>) => void;
}

type SavedSet = NonNullable<NonNullable<WeightSetsResult['park']>['weightSets']>[number];

/** A set's factors as they are saved; those of 1 are left out. */
function weightsIn(set: SavedSet): LeadWeightsInput {
  const weights: Partial<Record<Factor, number>> = {};
  for (const { feature, factor } of set.factors) {
    if (feature !== 'RISK' && factor !== 1) {
      weights[factorOf(feature)] = factor;
    }
  }
  return weights;
}

/** Weights that the park keeps under a name. */
export function SavedSets({ park, view, onView }: Props) {
  const { viewer } = useSession();
  const query = useQuery(WeightSets, { park });
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const [gone, setGone] = useState<SavedSet | null>(null);
  const sets = (query.data?.park?.weightSets ?? []).filter((one) => !one.isDefault);
  const write = async (work: () => Promise<string | null>) => {
    try {
      setMessage((await work()) ?? '');
      forgetAnswers();
      query.reload();
    } catch (error) {
      setMessage(error instanceof Failure ? sentence(error) : String(error));
    }
  };
  const save = (as: string, weights: LeadWeightsInput) =>
    write(async () => {
      const { weightSetSave: outcome } = await ask(PageWeightSetSave, { input: { park, name: as, weights } });
      if (outcome?.__typename === 'WeightSetSaved') {
        setName('');
        setGone(null);
        return null;
      }
      return outcome?.message ?? null;
    });
  const remove = (set: SavedSet) =>
    write(async () => {
      await ask(PageWeightSetDelete, { input: { id: set.id } });
      setGone(set);
      if (view.weightSet === set.id) {
        onView({ weightSet: '' });
      }
      return null;
    });
  const mayWrite = viewer.role !== 'AUDITOR';
  return (
    <section class="saved-sets">
      <h3>{words.title}</h3>
      {sets.length === 0 && <p class="muted small">{words.none}</p>}
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <button type="button" class="button small" aria-pressed={view.weightSet === set.id} onClick={() => onView({ weightSet: set.id, weights: {} })}>
              {set.name}
            </button>
            <span class="muted small">{set.savedBy && set.savedAt ? words.by(set.savedBy, moment(set.savedAt)) : ''}</span>
            {mayWrite && (
              <button type="button" class="button plain small danger" aria-label={words.remove(set.name)} onClick={() => remove(set)}>
                {words.removed}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && isTuned(view) && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void save(name, view.weights);
          }}
        >
          <input class="input" required maxLength={40} aria-label={words.name} placeholder={words.name} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          <button type="submit" class="button">
            {words.save}
          </button>
        </form>
      )}
      {gone && (
        <p role="status">
          {words.gone(gone.name)}{' '}
          <button type="button" class="button small" onClick={() => save(gone.name, weightsIn(gone))}>
            {words.undo}
          </button>
        </p>
      )}
      <p class="small" role="alert">
        {message}
      </p>
    </section>
  );
}
