import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { PageOpportunitySave } from '../api/operations/pageOpportunitySave';
import { ParkFacts } from '../api/operations/parkFacts';
import type { ParkFactsResult } from '../api/operations/parkFacts';
import { useQuery } from '../api/query';
import { attempt } from '../parts/Form';
import { Loaded } from '../parts/States';
import { go } from '../router';
import { wording } from '../words';
import { Subject } from './DraftFields';
import { words as common } from './words';

const words = wording({
  what: ['新建一条需求', 'A new need'],
  next: ['存为草稿，继续填写', 'Save as a draft and go on'],
  cancel: ['取消', 'Cancel'],
});

interface Props {
  park: string;
  onClose: () => void;
}

/** The two things a draft cannot do without; the rest is typed beside the preview. */
export function NewNeed({ park, onClose }: Props) {
  const query = useQuery(ParkFacts, { park });
  return (
    <section class="card">
      <header>
        <h3>{words.what}</h3>
      </header>
      <Loaded query={query} rows={2}>
        {(facts) => <Begin park={park} facts={facts} onClose={onClose} />}
      </Loaded>
    </section>
  );
}

function Begin({ park, facts, onClose }: Props & { facts: ParkFactsResult }) {
  const focus = facts.park?.focuses[0];
  const [subject, setSubject] = useState({ chain: focus?.chain.code ?? facts.industryChains[0]?.code ?? '', segment: focus?.segment?.code ?? '' });
  const [title, setTitle] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    setRefusal(
      await attempt(async () => {
        const input = { park, chain: subject.chain, segment: subject.segment || undefined, title };
        const { opportunitySave: outcome } = await ask(PageOpportunitySave, { input });
        if (outcome) {
          go(`/parks/${park}/publishing/${encodeURIComponent(outcome.opportunity.id)}`);
        }
        return null;
      }),
    );
  };
  return (
    <form class="form" onSubmit={save}>
      <Subject draft={subject} facts={facts} onChange={(changes) => setSubject({ ...subject, ...changes })} />
      <label class="field wide">
        <span>{common.title} *</span>
        <input class="input" required maxLength={80} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
      </label>
      <p class="whole row">
        <button type="submit" class="button primary">
          {words.next}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
      <div class="whole" role="alert">
        {refusal && <p class="refusal">{refusal}</p>}
      </div>
    </form>
  );
}
