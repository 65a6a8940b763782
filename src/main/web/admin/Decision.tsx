import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { CorrectionAsked } from '../api/operations/corrections';
import { PageCorrectionDecide } from '../api/operations/pageCorrectionDecide';
import { attempt } from '../parts/Form';
import { wording } from '../words';

const words = wording({
  reason: ['答复（企业会看到）', 'Answer (the enterprise reads it)'],
  accept: ['采纳并更正', 'Accept and store'],
  remove: ['采纳，删除这条记录', 'Accept: delete the fact'],
  reject: ['不采纳', 'Reject'],
  factMeans: ['采纳后，这条不属实的记录会从库中删除；正确的内容请另行登记。', 'A fact that is not true is deleted; what is true is entered anew.'],
  missing: ['请先写明答复。', 'Write the answer first.'],
});

/** The decision with its reason, which the enterprise reads. */
export function Decision({ correction, onDone }: { correction: CorrectionAsked; onDone: () => void }) {
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const decide = async (accept: boolean) => {
    if (!reason.trim()) {
      setRefusal(words.missing);
      return;
    }
    setRefusal(
      await attempt(async () => {
        const { correctionDecide: outcome } = await ask(PageCorrectionDecide, { input: { id: correction.id, accept, decision: reason.trim() } });
        onDone();
        return outcome && outcome.__typename !== 'CorrectionDecided' ? outcome.message : null;
      }),
    );
  };
  return (
    <div class="panel">
      <label class="field">
        <span>{words.reason}</span>
        <textarea class="input" maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {correction.subject === 'FACT' && <p class="muted small">{words.factMeans}</p>}
      <p class="row">
        <button type="button" class="button primary" onClick={() => decide(true)}>
          {correction.subject === 'FACT' ? words.remove : words.accept}
        </button>
        <button type="button" class="button" onClick={() => decide(false)}>
          {words.reject}
        </button>
      </p>
      <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
    </div>
  );
}
