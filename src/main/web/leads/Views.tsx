import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { LeadViews } from '../api/operations/leadViews';
import type { LeadViewsResult } from '../api/operations/leadViews';
import { PageLeadViewDelete } from '../api/operations/pageLeadViewDelete';
import { PageLeadViewRename } from '../api/operations/pageLeadViewRename';
import { PageLeadViewSave } from '../api/operations/pageLeadViewSave';
import { useQuery } from '../api/query';
import { Dropdown } from '../parts/Dropdown';
import { attempt } from '../parts/Form';
import { sentence } from '../parts/States';
import { address, go } from '../router';
import { wording } from '../words';
import { read, write } from './filter';
import type { View } from './filter';
import { NameForm } from './NameForm';

const words = wording({
  views: ['视图', 'Views'],
  current: [(name: string) => `视图：${name}`, (name: string) => `View: ${name}`],
  none: ['还没有保存的视图。设好筛选、权重后，在这里起个名字存下来，下次一点就回到这张表；只有您自己看得到。', 'No view is saved yet. Filter and weigh the list, then save it here under a name; only you see it.'],
  whole: ['现在是全部线索，没有筛选，不必保存。', 'This is the whole list; there is nothing to save.'],
  name: ['给这张表起个名字', 'A name for this list'],
  save: ['保存', 'Save'],
  replace: ['替换', 'Replace'],
  replaces: [(name: string) => `将替换原来的“${name}”`, (name: string) => `This replaces “${name}”`],
  rename: ['改名', 'Rename'],
  renameOne: [(name: string) => `给视图“${name}”改名`, (name: string) => `Rename “${name}”`],
  newName: [(name: string) => `“${name}”的新名字`, (name: string) => `New name of “${name}”`],
  remove: ['删除', 'Delete'],
  removeOne: [(name: string) => `删除视图“${name}”`, (name: string) => `Delete “${name}”`],
  removed: [(name: string) => `已删除“${name}”。`, (name: string) => `“${name}” is deleted.`],
  undo: ['撤销', 'Undo'],
});

type Saved = NonNullable<NonNullable<LeadViewsResult['viewer']>['leadViews']>[number];

interface Props {
  park: string;
  view: View;
}

/** The list as it is filtered, under a name: the person's own, on every browser they sign in on. */
export function Views({ park, view }: Props) {
  const query = useQuery(LeadViews, {});
  const [renamed, setRenamed] = useState<string | null>(null);
  const [gone, setGone] = useState<Saved | null>(null);
  const [refusal, setRefusal] = useState('');
  const views = (query.data?.viewer?.leadViews ?? []).filter((one) => one.park.code === park);
  const here = write(view).toString();
  const current = views.find((one) => standing(one) === here);
  const change = async (work: () => Promise<string | null | undefined>) => {
    const stands = await attempt(work);
    setRefusal(stands ?? '');
    query.reload();
    return stands === null;
  };
  const save = (name: string, search: string) =>
    change(async () => {
      const { leadViewSave: outcome } = await ask(PageLeadViewSave, { input: { park, name, search } });
      setGone(null);
      return outcome?.__typename === 'LeadViewSaved' ? null : outcome?.message;
    });
  const rename = (id: string, name: string) =>
    change(async () => {
      const { leadViewRename: outcome } = await ask(PageLeadViewRename, { input: { id, name } });
      return outcome?.__typename === 'LeadViewRenamed' ? null : outcome?.message;
    });
  const remove = (one: Saved) =>
    change(async () => {
      await ask(PageLeadViewDelete, { input: { id: one.id } });
      setGone(one);
      return null;
    });
  return (
    <Dropdown label={current ? words.current(current.name) : words.views} active={current !== undefined}>
      <div class="views">
        {query.data && views.length === 0 && <p class="muted small">{words.none}</p>}
        <ul>
          {views.map((one) =>
            one.id === renamed ? (
              <li key={one.id}>
                <NameForm
                  label={words.newName(one.name)}
                  value={one.name}
                  submit={() => words.rename}
                  onCancel={() => setRenamed(null)}
                  onName={async (name) => {
                    const done = await rename(one.id, name);
                    setRenamed(done ? null : one.id);
                    return done;
                  }}
                />
              </li>
            ) : (
              <li key={one.id}>
                <button
                  type="button"
                  class="button plain name"
                  aria-current={one === current ? 'true' : undefined}
                  onClick={() => go(address(`/parks/${park}/leads`, new URLSearchParams(standing(one))))}
                >
                  {one.name}
                </button>
                <button type="button" class="button plain small" aria-label={words.renameOne(one.name)} onClick={() => setRenamed(one.id)}>
                  {words.rename}
                </button>
                <button type="button" class="button plain small danger" aria-label={words.removeOne(one.name)} onClick={() => remove(one)}>
                  {words.remove}
                </button>
              </li>
            ),
          )}
        </ul>
        {here === '' && views.length > 0 && <p class="muted small">{words.whole}</p>}
        {here !== '' && !current && (
          <NameForm
            label={words.name}
            submit={(name) => (views.some((one) => same(one.name, name)) ? words.replace : words.save)}
            hint={(name) => (views.some((one) => same(one.name, name)) ? words.replaces(name) : '')}
            onName={(name) => save(name, here)}
          />
        )}
        {gone && (
          <p role="status" class="small">
            {words.removed(gone.name)}{' '}
            <button type="button" class="button small" onClick={() => save(gone.name, gone.search)}>
              {words.undo}
            </button>
          </p>
        )}
        <p role="alert" class="small refusal">
          {query.failure ? sentence(query.failure) : refusal}
        </p>
      </div>
    </Dropdown>
  );
}

/** What of a saved address still says something, as the page would write it today. */
function standing(saved: Saved) {
  return write(read(new URLSearchParams(saved.search))).toString();
}

function same(one: string, other: string) {
  return one.normalize('NFKC').toLowerCase() === other.trim().normalize('NFKC').toLowerCase();
}
