import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { CheckItem } from '../api/operations/enums';
import { PageOpportunityPublish } from '../api/operations/pageOpportunityPublish';
import { attempt } from '../parts/Form';
import { wording } from '../words';
import type { Work } from './draft';
import { After } from './After';

const items = wording({
  NEED: ['需要什么', 'Need'],
  CONDITIONS: ['必要条件', 'Conditions'],
  OFFERS: ['园区提供', 'Offers'],
  AREA: ['面积', 'Area'],
  VALIDITY: ['有效期', 'Validity'],
  DESK: ['对接窗口', 'Desk'],
  AUDIENCE: ['可见范围', 'Audience'],
  TEXT: ['文字扫描', 'Scan of texts'],
  DUPLICATE: ['重复', 'Duplicates'],
} satisfies Record<CheckItem, readonly [string, string]>);

const results = wording({
  MET: ['符合', 'met'],
  WARNING: ['提醒', 'warning'],
  UNMET: ['不符合', 'not met'],
});

const GLYPH = { MET: '✓', WARNING: '!', UNMET: '✗' } as const;

const words = wording({
  title: ['检查与发布', 'Checks and publishing'],
  stale: ['检查的是上次保存的内容；保存后重新检查。', 'These are checks of what was saved last.'],
  publish: ['发布给商会', 'Publish'],
  publishSaved: ['保存并发布给商会', 'Save and publish'],
  revise: ['发布修改', 'Publish the changes'],
  again: ['重新发布', 'Publish again'],
  warned: ['已核对上面的提醒，确认不重复', 'I have looked at the warnings'],
  done: ['已发布，可见范围内的商会现在就能看到。', 'Published: chambers see it now.'],
  current: ['商会看到的就是这份内容，没有待发布的修改。', 'Chambers see just this; there is nothing to publish.'],
});

interface Props {
  id: string;
  work: Work;
  dirty: boolean;
  /** Saves what is typed; null where it is saved. */
  save: () => Promise<string | null>;
  onDone: () => void;
}

/** The list to go through, and what follows once nothing on it is open. */
export function Release({ id, work, dirty, save, onDone }: Props) {
  const [sure, setSure] = useState(false);
  const [told, setTold] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const checks = work.checks ?? [];
  const warned = checks.some((check) => check.result === 'WARNING');
  const open = work.state !== 'PUBLISHED' || work.revision !== null || dirty;
  const publish = async () => {
    setTold('');
    if (dirty && (await save()) !== null) {
      return;
    }
    const failed = await attempt(async () => {
      const { opportunityPublish: outcome } = await ask(PageOpportunityPublish, { input: { id, despiteWarnings: sure } });
      return outcome && outcome.__typename !== 'OpportunityPublished' ? outcome.message : null;
    });
    setRefusal(failed);
    setTold(failed ? '' : words.done);
    setSure(false);
    onDone();
  };
  const label = dirty ? words.publishSaved : work.state === 'PUBLISHED' ? words.revise : work.publishedOn ? words.again : words.publish;
  return (
    <section class="card">
      <header>
        <h2>{words.title}</h2>
      </header>
      <div class="card-body texts">
        {dirty && <p class="muted small">{words.stale}</p>}
        <ul class="checks">
          {checks.map((check) => (
            <li key={check.item + check.message} class={check.result}>
              <span class="glyph" role="img" aria-label={results[check.result]}>
                {GLYPH[check.result]}
              </span>
              <span class="muted">{items[check.item]}</span>
              <span>{check.message}</span>
            </li>
          ))}
        </ul>
        {open && warned && (
          <label class="tick">
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
            {words.warned}
          </label>
        )}
        {open ? (
          <p class="row">
            <button type="button" class="button primary" disabled={warned && !sure && !dirty} onClick={publish}>
              {label}
            </button>
          </p>
        ) : (
          <p class="muted">{words.current}</p>
        )}
        <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
        <p role="status">{told}</p>
        <After id={id} work={work} onDone={onDone} />
      </div>
    </section>
  );
}
