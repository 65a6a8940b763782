import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { OpportunityState } from '../api/operations/enums';
import { PageOpportunityDraft } from '../api/operations/pageOpportunityDraft';
import { ParkOpportunities } from '../api/operations/parkOpportunities';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { attempt } from '../parts/Form';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { administers, useSession } from '../shell/session';
import { wording } from '../words';
import { NeedRows } from './NeedRows';
import { NewNeed } from './NewNeed';
import { stateName } from './words';

const words = wording({
  states: ['状态', 'States'],
  draft: ['按缺口起草', 'Draft from gaps'],
  drafted: [(n: number) => `已起草 ${n} 条，放在草稿中，请修改后发布。`, (n: number) => `${n} drafts were made; edit them, then publish.`],
  draftedNone: ['没有可起草的：链主需要而本地薄弱的环节都已有草稿或在期的需求。', 'Nothing to draft: there is one for every gap already.'],
  fresh: ['新建', 'New'],
  all: ['各园区已发布的需求', 'What all parks have published'],
  more: ['再显示一些', 'Show more'],
  DRAFT: ['没有草稿。可以“按缺口起草”，也可以“新建”。', 'There is no draft. Draft from gaps, or make a new one.'],
  PUBLISHED: ['没有已发布的需求，商会现在看不到本园区要什么。', 'Nothing is published: chambers do not see what the park looks for.'],
  EXPIRED: ['没有到期的需求。', 'Nothing has expired.'],
  WITHDRAWN: ['没有撤回的需求。', 'Nothing was withdrawn.'],
});

const STATES = ['DRAFT', 'PUBLISHED', 'EXPIRED', 'WITHDRAWN'] as const satisfies readonly OpportunityState[];
const PAGE = 20;
const MOST = 100;

/** What a park looks for, by where it stands; drafts are seen by the park alone. */
export function PublishingPage({ place, park }: { place: Place; park: string }) {
  const { viewer, parks } = useSession();
  const state = STATES.find((one) => one === place.search.get('s')) ?? 'PUBLISHED';
  const [first, setFirst] = useState(PAGE);
  const [making, setMaking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const query = useQuery(ParkOpportunities, { parks: [park], states: [state], first });
  const mayWrite = administers(viewer.role) || viewer.park?.code === park;
  const choose = (to: OpportunityState) => {
    setFirst(PAGE);
    go(address(`/parks/${park}/publishing`, new URLSearchParams(to === 'PUBLISHED' ? {} : { s: to })), true);
  };
  const draft = async () => {
    const refusal = await attempt(async () => {
      const { opportunityDraft: outcome } = await ask(PageOpportunityDraft, { input: { park } });
      const made = outcome?.opportunities.length ?? 0;
      setTold(made > 0 ? words.drafted(made) : words.draftedNone);
      if (made > 0) {
        choose('DRAFT');
      }
      query.reload();
      return null;
    });
    if (refusal) {
      setTold(refusal);
    }
  };
  return (
    <>
      <header class="page-head">
        <h2>{parks.find((one) => one.code === park)?.name}</h2>
        <span class="end row">
          {mayWrite && (
            <>
              <button type="button" class="button" onClick={draft}>
                {words.draft}
              </button>
              <button type="button" class="button primary" aria-expanded={making} onClick={() => setMaking(!making)}>
                {words.fresh}
              </button>
            </>
          )}
        </span>
      </header>
      <div role="status">{told && <p class="banner calm">{told}</p>}</div>
      {making && <NewNeed park={park} onClose={() => setMaking(false)} />}
      <div class="tabs" role="group" aria-label={words.states}>
        {STATES.map((one) => (
          <button key={one} type="button" aria-pressed={one === state} onClick={() => choose(one)}>
            {stateName[one]} <span>{query.data ? count(query.data[one].totalCount) : ''}</span>
          </button>
        ))}
      </div>
      <Loaded query={query}>
        {({ list }) =>
          list.totalCount === 0 ? (
            <p class="card state">{words[state]}</p>
          ) : (
            <>
              <NeedRows park={park} needs={nodes(list)} mayWrite={mayWrite} />
              {list.pageInfo.hasNextPage && first < MOST && (
                <button type="button" class="button plain" onClick={() => setFirst(MOST)}>
                  {words.more}
                </button>
              )}
            </>
          )
        }
      </Loaded>
      <p>
        <Link to="/board">{words.all}</Link>
      </p>
    </>
  );
}
