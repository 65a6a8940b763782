import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client';
import { PageOpportunitySave } from '../api/operations/pageOpportunitySave';
import { ParkFacts } from '../api/operations/parkFacts';
import type { ParkFactsResult } from '../api/operations/parkFacts';
import { ParkOpportunity } from '../api/operations/parkOpportunity';
import { ParkSeesNeed } from '../api/operations/parkSeesNeed';
import type { ParkSeesNeedResult } from '../api/operations/parkSeesNeed';
import { useQuery } from '../api/query';
import { attempt } from '../parts/Form';
import { Link } from '../parts/Link';
import { Loaded, Missing, Problem } from '../parts/States';
import { Failure } from '../api/client';
import { administers, useSession } from '../shell/session';
import { wording } from '../words';
import { Answers } from './Answers';
import { draftOf, inputOf, same } from './draft';
import type { Draft, Work } from './draft';
import { DraftFields } from './DraftFields';
import { Preview } from './Preview';
import { Release } from './Release';
import { stateName } from './words';

const words = wording({
  back: ['返回发布', 'Back to publishing'],
  text: ['编辑需求', 'Edit'],
  save: ['保存', 'Save'],
  saved: ['已保存，检查结果已更新。', 'Saved; the checks are up to date.'],
  dirty: ['有未保存的修改。', 'There are unsaved changes.'],
  revised: ['以下是尚未发布的修改；商会看到的仍是上次发布的内容。', 'These changes are not published; chambers still see what was published last.'],
});

export type Seen = NonNullable<ParkSeesNeedResult['opportunity']>;

/** One opportunity as its park works on it: text left, checks and what chambers will see right. */
export function EditorPage({ park, id }: { park: string; id: string }) {
  const { viewer } = useSession();
  const own = administers(viewer.role) || viewer.park?.code === park;
  const query = useQuery(ParkOpportunity, own ? { id } : null);
  const seen = useQuery(ParkSeesNeed, own ? { id } : null);
  const facts = useQuery(ParkFacts, own ? { park } : null);
  if (!own) {
    return (
      <div class="card">
        <Problem failure={new Failure('FORBIDDEN', '')} />
      </div>
    );
  }
  const reload = () => {
    query.reload();
    seen.reload();
  };
  return (
    <>
      <p>
        <Link to={`/parks/${park}/publishing`}>{words.back}</Link>
      </p>
      <Loaded query={query} rows={8}>
        {({ opportunity }) =>
          opportunity ? (
            <Loaded query={seen} rows={8}>
              {(detail) => (
                <Loaded query={facts} rows={8}>
                  {(known) => detail.opportunity && <Editor key={id} id={id} work={opportunity} seen={detail.opportunity} facts={known} onDone={reload} />}
                </Loaded>
              )}
            </Loaded>
          ) : (
            <Missing />
          )
        }
      </Loaded>
    </>
  );
}

interface Props {
  id: string;
  work: Work;
  seen: Seen;
  facts: ParkFactsResult;
  onDone: () => void;
}

function Editor({ id, work, seen, facts, onDone }: Props) {
  const stored = draftOf(work);
  const [draft, setDraft] = useState(stored);
  const [saved, setSaved] = useState(stored);
  const [told, setTold] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const dirty = !same(draft, saved);
  const digest = JSON.stringify(stored);
  // What was renewed or published has another deadline, which must not be saved away again.
  useEffect(() => {
    const fresh = JSON.parse(digest) as Draft;
    setDraft((now) => (same(now, saved) ? fresh : { ...now, deadline: now.deadline === saved.deadline ? fresh.deadline : now.deadline }));
    setSaved(fresh);
  }, [digest]);
  /** Saves what was typed; null where it is saved. */
  const save = async () => {
    const failed = await attempt(async () => {
      await ask(PageOpportunitySave, { input: inputOf(draft, work.park.code, id) });
      return null;
    });
    setRefusal(failed);
    if (!failed) {
      setSaved(draft);
      onDone();
    }
    return failed;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    setTold('');
    if ((await save()) === null) {
      setTold(words.saved);
    }
  };
  return (
    <div class="profile editor">
      <div class="lead-main">
        <form class="card" onSubmit={submit}>
          <header>
            <h2>{words.text}</h2>
            <span class="chip">{stateName[work.state]}</span>
            {work.revision && <span class="muted small">{words.revised}</span>}
          </header>
          <DraftFields draft={draft} facts={facts} onChange={(changes) => setDraft({ ...draft, ...changes })} />
          <p class="card-body row">
            <button type="submit" class="button primary" disabled={!dirty}>
              {words.save}
            </button>
            <span role="status" class="muted">
              {dirty ? words.dirty : told}
            </span>
          </p>
          <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
        </form>
        <Answers work={work} onDone={onDone} />
      </div>
      <div class="lead-main">
        <Release id={id} work={work} dirty={dirty} save={save} onDone={onDone} />
        <Preview draft={draft} seen={seen} facts={facts} />
      </div>
    </div>
  );
}
