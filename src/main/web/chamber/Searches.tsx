import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { OpportunityFilter } from '../api/operations/inputs';
import { OpportunitySearches } from '../api/operations/opportunitySearches';
import type { SavedSearch } from '../api/operations/opportunitySearches';
import { OpportunityWeeks } from '../api/operations/opportunityWeeks';
import { PageOpportunitySearchDelete } from '../api/operations/pageOpportunitySearchDelete';
import { PageOpportunitySearchSave } from '../api/operations/pageOpportunitySearchSave';
import { useQuery } from '../api/query';
import { Dropdown } from '../parts/Dropdown';
import { attempt, Form } from '../parts/Form';
import { wording } from '../words';
import { conditionsOf, EMPTY, filterOfSearch, viewOf } from './board';
import type { View } from './board';
import { areaText } from './terms';

const words = wording({
  title: [(n: number) => (n ? `已存搜索 ${n}` : '存为搜索并提醒'), (n: number) => (n ? `Saved searches ${n}` : 'Save and be told')],
  told: ['有新需求时通知', 'tells you'],
  untold: ['不通知', 'does not tell you'],
  every: ['全部需求', 'everything'],
  remove: [(name: string) => `删除“${name}”`, (name: string) => `Delete “${name}”`],
  removed: ['删除', 'Delete'],
  gone: [(name: string) => `已删除“${name}”。`, (name: string) => `“${name}” is deleted.`],
  undo: ['撤销', 'Undo'],
  now: ['保存现在的条件', 'Save these conditions'],
  name: ['名称', 'Name'],
  tell: ['有相符的新需求时', 'When something new matches'],
  yes: ['通知我', 'Tell me'],
  no: ['不用通知', 'Do not tell me'],
  save: ['保存', 'Save'],
  quiet: ['此前八周（不含本周）没有相符的新需求。', 'Nothing new matched in the eight weeks before this one.'],
  weeks: [
    (mean: string, most: number) => `照此前八周（不含本周）算，平均每周通知 ${mean} 条，最多的一周 ${most} 条。`,
    (mean: string, most: number) => `Over the eight weeks before this one: ${mean} a week, ${most} at most.`,
  ],
});

interface Props {
  view: View;
  names: ReadonlyMap<string, string>;
  onView: (change: Partial<View>) => void;
}

/** Searches kept by name, with what one would be told of. */
export function Searches({ view, names, onView }: Props) {
  const query = useQuery(OpportunitySearches, {});
  const [gone, setGone] = useState<SavedSearch | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const searches = query.data?.viewer?.opportunitySearches ?? [];
  const save = async (name: string, told: boolean, filter: OpportunityFilter) => {
    const { opportunitySearchSave: outcome } = await ask(PageOpportunitySearchSave, { input: { name, told, filter } });
    query.reload();
    return outcome?.__typename === 'OpportunitySearchSaved' ? null : outcome?.message;
  };
  const remove = async (search: SavedSearch) => {
    await ask(PageOpportunitySearchDelete, { input: { id: search.id } });
    setGone(search);
    query.reload();
    return null;
  };
  const restore = async (search: SavedSearch) => {
    setGone(null);
    return save(search.name, search.told, filterOfSearch(search));
  };
  return (
    <Dropdown label={words.title(searches.length)} end>
      <div class="searches">
        <ul>
          {searches.map((search) => (
            <li key={search.id}>
              <button type="button" class="link" onClick={() => onView({ ...viewOf(search), order: view.order })}>
                {search.name}
              </button>
              <span class="muted small">
                {said(viewOf(search), names)} · {search.told ? words.told : words.untold}
              </span>
              <button type="button" class="button plain small danger" aria-label={words.remove(search.name)} onClick={async () => setRefusal(await attempt(() => remove(search)))}>
                {words.removed}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" class="small">
          {gone && (
            <>
              {words.gone(gone.name)}{' '}
              <button type="button" class="button small" onClick={async () => setRefusal(await attempt(() => restore(gone)))}>
                {words.undo}
              </button>
            </>
          )}
        </p>
        {refusal && <p role="alert">{refusal}</p>}
        <section>
          <h3>{words.now}</h3>
          <p class="small">{said(view, names)}</p>
          <Weeks view={view} />
          <Form
            fields={[
              { name: 'name', label: words.name, required: true, max: '40' },
              {
                name: 'told',
                label: words.tell,
                type: 'select',
                options: [
                  ['yes', words.yes],
                  ['no', words.no],
                ],
              },
            ]}
            submit={words.save}
            onSubmit={(typed) => save(typed.name ?? '', typed.told !== 'no', conditionsOf(view))}
          />
        </section>
      </div>
    </Dropdown>
  );
}

function Weeks({ view }: { view: View }) {
  const weeks = useQuery(OpportunityWeeks, { filter: conditionsOf(view) }).data?.opportunityWeeks;
  if (!weeks || weeks.length === 0) {
    return null;
  }
  const sum = weeks.reduce((all, week) => all + week.published, 0);
  const most = Math.max(...weeks.map((week) => week.published));
  return <p class="muted small">{sum === 0 ? words.quiet : words.weeks((sum / weeks.length).toFixed(1).replace(/\.0$/, ''), most)}</p>;
}

/** The conditions of a view in words. */
function said(view: View, names: ReadonlyMap<string, string>) {
  const parts = [
    ...view.parks.map((code) => names.get(code) ?? code),
    view.chain && (names.get(view.chain) ?? view.chain),
    view.segment && (names.get(view.segment) ?? view.segment),
    view.area ? areaText(view.area, view.area) : '',
    view.text && `“${view.text}”`,
  ].filter(Boolean);
  return JSON.stringify(conditionsOf(view)) === JSON.stringify(conditionsOf(EMPTY)) ? words.every : parts.join(' · ');
}
