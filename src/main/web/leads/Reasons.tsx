import type { Reason } from '../api/operations/leadDetail';
import { Proofs } from '../parts/Proofs';
import { count, points } from '../numbers';
import { wording } from '../words';
import type { Lead } from './Drawer';
import { featureName, groupOf } from './features';

const words = wording({
  title: ['为什么', 'Why'],
  evidence: [(n: number) => `依据 ${n} 条`, (n: number) => `${n} facts`],
  rest: [(n: number, sum: string) => `其余 ${n} 项共 ${sum} 分`, (n: number, sum: string) => `${n} more, ${sum} points together`],
  sum: ['合计', 'Sum'],
  most: ['该项最多可得', 'At most'],
  exact: ['计算明细', 'How it is computed'],
  micro: ['百万分之一分', 'millionths of a point'],
  caveat: ['含待核或推断', 'has unverified or inferred facts'],
});

const SMALL = 500_000;
const MICRO = 1_000_000;

/** Why the lead scores what it scores: sentences with their points, largest first, and what they rest on. */
export function Reasons({ lead }: { lead: Lead }) {
  const large = lead.reasons.filter((reason) => Math.abs(reason.microPoints) >= SMALL);
  const small = lead.reasons.filter((reason) => Math.abs(reason.microPoints) < SMALL);
  const rest = small.reduce((sum, reason) => sum + reason.microPoints, 0);
  return (
    <section class="reasons">
      <h3>{words.title}</h3>
      {large.map((reason) => (
        <One key={reason.feature} reason={reason} />
      ))}
      {small.length > 0 && (
        <details class="reason rest">
          <summary>
            <span class="reason-text">{words.rest(small.length, points(rest, 2))}</span>
          </summary>
          {small.map((reason) => (
            <One key={reason.feature} reason={reason} />
          ))}
        </details>
      )}
      <p class="sum">
        <span>{words.sum}</span>
        <span class="muted small">
          {large.map((reason) => points(reason.microPoints, 2)).join(' + ').replace(/\+ -/g, '− ')}
          {small.length > 0 ? ` + ${points(rest, 2)}` : ''} =
        </span>
        <strong>{points(lead.microPoints, 2)}</strong>
      </p>
      <details class="exact">
        <summary>{words.exact}</summary>
        <table>
          <tbody>
            {lead.reasons.map((reason) => (
              <tr key={reason.feature}>
                <th scope="row">
                  {featureName[reason.feature]} <span class="mono muted">{reason.feature}</span>
                </th>
                <td class="number">{count(reason.microPoints)}</td>
                <td class="number muted">/ {count(reason.maximumMicroPoints)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="muted small">{words.micro}</p>
      </details>
    </section>
  );
}

function One({ reason }: { reason: Reason }) {
  const group = groupOf(reason.feature);
  const most = Math.abs(reason.maximumMicroPoints) || 1;
  const doubtful = reason.evidence.some((one) => one.certainty !== 'CONFIRMED');
  return (
    <details class="reason">
      <summary>
        <span class="reason-head">
          <span class="reason-name">{featureName[reason.feature]}</span>
          <span class="reason-bar" aria-hidden="true">
            <i
              class={group < 0 ? 'group-risk' : `group-${group + 1}`}
              style={{ width: `${(Math.abs(reason.microPoints) / most) * 100}%` }}
            />
          </span>
          <span class="reason-points" title={`${words.most} ${points(reason.maximumMicroPoints, 2)}`}>
            <strong>{points(reason.microPoints, 2)}</strong>
            <span class="muted">/{trimmed(reason.maximumMicroPoints)}</span>
          </span>
        </span>
        <span class="reason-text">{reason.statement}</span>
        <span class="muted small">
          {words.evidence(reason.evidence.length)}
          {doubtful ? ` · ${words.caveat}` : ''}
        </span>
      </summary>
      <Proofs proofs={reason.evidence} />
    </details>
  );
}

/** A maximum without zeros at its end. */
function trimmed(micro: number) {
  return String(Number((micro / MICRO).toFixed(2)));
}
