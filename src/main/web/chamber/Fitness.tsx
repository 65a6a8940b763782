import type { Match } from '../api/operations/opportunityDetail';
import { featureName } from '../leads/features';
import { points } from '../numbers';
import { Source } from '../parts/Link';
import { ScoreBar } from '../parts/ScoreBar';
import { wording } from '../words';

const words = wording({
  score: ['匹配分，满分 100；只看会员自己的情况和公开资料', 'Of 100; from the member and what is public alone'],
  met: ['满足：', 'met: '],
  unmet: ['不满足：', 'not met: '],
  unknown: ['不详：', 'unknown: '],
  why: ['理由与来源', 'Reasons and sources'],
  points: [(name: string, text: string) => `${name} ${text} 分`, (name: string, text: string) => `${name} ${text} points`],
});

/** How many sentences stand open beside the conditions, which say that the segment fits. */
const SENTENCES = 2;

/** How well a member and an opportunity fit: the sum as a bar, what is met and what is not, and why. */
export function Fitness({ match }: { match: Pick<Match, 'microPoints' | 'reasons' | 'conditions'> }) {
  return (
    <>
      <p class="score-line" title={words.score}>
        <strong>{points(match.microPoints)}</strong>
        <ScoreBar parts={match.reasons} first={0} />
      </p>
      <ul class="conditions">
        {match.conditions.map((condition) => (
          <li key={condition.name} class={condition.met === null ? 'unknown' : condition.met ? 'met' : 'unmet'}>
            <span aria-hidden="true">{condition.met === null ? '?' : condition.met ? '✓' : '✗'}</span>
            <span class="hidden">{condition.met === null ? words.unknown : condition.met ? words.met : words.unmet}</span>
            <span>{condition.statement}</span>
          </li>
        ))}
      </ul>
      {match.reasons
        .filter((reason) => reason.feature !== 'SEGMENT_FIT')
        .slice(0, SENTENCES)
        .map((reason) => (
          <p key={reason.feature} class="small">
            {reason.statement}
          </p>
        ))}
      <details>
        <summary class="muted small">{words.why}</summary>
        <ul class="fit-reasons small">
          {match.reasons.map((reason) => (
            <li key={reason.feature}>
              <strong>{words.points(featureName[reason.feature], points(reason.microPoints))}</strong> {reason.statement}
              <Sources evidence={reason.evidence} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Sources({ evidence }: { evidence: Match['reasons'][number]['evidence'] }) {
  const named = new Map(evidence.map((one) => [`${one.source} ${one.url ?? ''}`, one]));
  return (
    <span class="muted">
      {[...named.values()].map((one) => (
        <span key={one.source + (one.url ?? '')}>
          {' · '}
          {one.url ? <Source href={one.url}>{one.source}</Source> : one.source}
          {one.observedOn ? ` ${one.observedOn}` : ''}
        </span>
      ))}
    </span>
  );
}
