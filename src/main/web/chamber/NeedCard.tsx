import type { Need } from '../api/operations/board';
import { SampleChip } from '../parts/Chips';
import { Link } from '../parts/Link';
import { areaText, opportunityState, remaining } from './terms';

/** What a park looks for, in one card. */
export function NeedCard({ need }: { need: Need }) {
  return (
    <li class="card need">
      <h2>
        <Link to={`/board/${encodeURIComponent(need.id)}`}>{need.title}</Link> <SampleChip sample={need.sample} />
        {need.state !== 'PUBLISHED' && <span class="chip">{opportunityState[need.state]}</span>}
      </h2>
      <p class="muted">
        {[need.park.name, need.segment?.name ?? need.chain.name, areaText(need.minimumAreaSquareMetres, need.maximumAreaSquareMetres), need.deadline && `${need.deadline}（${remaining(need.deadline)}）`]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
