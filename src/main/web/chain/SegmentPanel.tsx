import { Leads } from '../api/operations/leads';
import { useQuery } from '../api/query';
import { points, share } from '../numbers';
import { regionText, StateChip } from '../parts/Chips';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { ScoreBar } from '../parts/ScoreBar';
import { Loaded } from '../parts/States';
import { administers, useSession } from '../shell/session';
import { words as leadWords } from '../leads/words';
import { neighbours } from './model';
import type { Gap } from './model';
import { words } from './words';

interface Props {
  park: string;
  gap: Gap;
  gaps: readonly Gap[];
  onChosen: (code: string) => void;
  onClose: () => void;
}

/** One segment: the counts behind its state, and whom to invite for it. */
export function SegmentPanel({ park, gap, gaps, onChosen, onClose }: Props) {
  const { viewer } = useSession();
  const { segment } = gap;
  const query = useQuery(Leads, (gap.leadCount ?? 0) > 0 ? { park, first: 5, filter: { segments: [segment.code] } } : null);
  const near = neighbours(gaps, segment.code);
  return (
    <aside class="drawer card" aria-label={segment.name} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <button type="button" class="button plain back" onClick={onClose}>
        {leadWords.closeDrawer}
      </button>
      <header class="drawer-head">
        <div>
          <h2>
            {segment.name} <StateChip state={gap.state} />
          </h2>
          <p class="muted small">
            {[segment.chain.name, segment.parent?.parent?.name, segment.parent?.name].filter((name, at, all) => name && all.indexOf(name) === at).join(' / ')} · {segment.code}
          </p>
        </div>
        <button type="button" class="button square close" aria-label={leadWords.closeDrawer} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p>{gap.statement}</p>
      <dl class="facts">
        <dt>{words.anchors}</dt>
        <dd>{gap.demandingAnchors.map((one) => one.name).join('、') || '—'}</dd>
        <dt>{words.coverage}</dt>
        <dd>
          {gap.coverage === null ? words.unsurveyed : share(gap.coverage)}
          {administers(viewer.role) && (
            <>
              {' '}
              <Link to={`/admin/surveys?segment=${segment.code}`}>{words.record}</Link>
            </>
          )}
        </dd>
      </dl>
      <section>
        <h3>{words.top}</h3>
        {(gap.leadCount ?? 0) === 0 ? (
          <p class="muted">{words.noLeads}</p>
        ) : (
          <Loaded query={query} rows={5}>
            {(data) => (
              <ol class="top-leads">
                {nodes(data.park?.leads).map((lead) => (
                  <li key={lead.id}>
                    <Link to={`/parks/${park}/leads/${encodeURIComponent(lead.id)}?s=${segment.code}`}>
                      <strong>{lead.enterprise.name}</strong>
                    </Link>
                    <span class="muted small"> {regionText(lead.enterprise.region)}</span>
                    <span class="score-line">
                      <strong>{points(lead.microPoints)}</strong>
                      <ScoreBar parts={lead.reasons} first={0} />
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </Loaded>
        )}
        <p class="actions">
          <Link class="button" to={`/parks/${park}/leads?s=${segment.code}`}>
            {words.showAll(gap.leadCount ?? 0)}
          </Link>
        </p>
      </section>
      <Stream title={words.fedBy} codes={near.fedBy} gaps={gaps} onChosen={onChosen} />
      <Stream title={words.feeds} codes={near.feeds} gaps={gaps} onChosen={onChosen} />
    </aside>
  );
}

interface StreamProps {
  title: string;
  codes: readonly string[];
  gaps: readonly Gap[];
  onChosen: (code: string) => void;
}

function Stream({ title, codes, gaps, onChosen }: StreamProps) {
  const found = gaps.filter((gap) => codes.includes(gap.segment.code));
  return found.length === 0 ? null : (
    <section>
      <h3>
        {title} <span class="muted small">{words.derived}</span>
      </h3>
      <p class="row">
        {found.map((gap) => (
          <button key={gap.segment.code} type="button" class="button small" onClick={() => onChosen(gap.segment.code)}>
            {gap.segment.name}
          </button>
        ))}
      </p>
    </section>
  );
}
