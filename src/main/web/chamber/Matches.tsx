import { points } from '../numbers';
import { regionText } from '../parts/Chips';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';
import { consentName } from './terms';

const words = wording({
  title: ['适合的会员（仅本会可见）', 'Members that fit (only you see this)'],
  none: ['会员中没有在该环节经营的企业。', 'No member works in the segment.'],
  members: ['登记会员', 'Enter members'],
  refer: ['引荐', 'Refer'],
  met: ['满足', 'met'],
  unmet: ['未满足', 'not met'],
  unknown: ['不详', 'unknown'],
});

/** The chamber's own members that fit, best first, with what they meet and what they do not. */
export function Matches({ opportunity }: { opportunity: Opportunity }) {
  const matches = nodes(opportunity.matchingMembers);
  return (
    <section class="card" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
      </header>
      {matches.length === 0 && (
        <div class="state">
          <p>{words.none}</p>
          <Link class="button" to="/members">
            {words.members}
          </Link>
        </div>
      )}
      <ul class="card-body matches">
        {matches.map((match) => (
          <li key={match.member.id}>
            <p class="row">
              <strong>{match.enterprise.name}</strong>
              <span class="chip">{consentName[match.member.consent]}</span>
              <span class="muted small">{regionText(match.enterprise.region)}</span>
            </p>
            <p class="score-line">
              <strong>{points(match.microPoints)}</strong>
              <span class="bar-track">
                <i class="group-1" style={{ width: `${(match.microPoints / Math.max(match.maximumMicroPoints, 1)) * 100}%` }} />
              </span>
            </p>
            <ul class="small">
              {match.conditions.map((condition) => (
                <li key={condition.name} title={condition.met === null ? words.unknown : condition.met ? words.met : words.unmet}>
                  <span aria-hidden="true">{condition.met === null ? '?' : condition.met ? '✓' : '✗'}</span> {condition.statement}
                </li>
              ))}
              {match.reasons.slice(0, 3).map((reason) => (
                <li key={reason.feature} class="muted">
                  {reason.statement}
                </li>
              ))}
            </ul>
            {opportunity.state === 'PUBLISHED' && (
              <Link class="button primary" to={`/board/${encodeURIComponent(opportunity.id)}?member=${encodeURIComponent(match.member.id)}`}>
                {words.refer}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
