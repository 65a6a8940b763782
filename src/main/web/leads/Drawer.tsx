import { useEffect, useRef } from 'preact/hooks';
import { LeadDetail } from '../api/operations/leadDetail';
import type { LeadDetailResult } from '../api/operations/leadDetail';
import { useQuery } from '../api/query';
import { labelText, regionText, SampleChip, StateChip } from '../parts/Chips';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { ScoreBar } from '../parts/ScoreBar';
import { Missing, Problem, Skeleton } from '../parts/States';
import { localityName } from '../parts/terms';
import { points } from '../numbers';
import { wording } from '../words';
import { Approach } from './Approach';
import { Change } from './Change';
import { isTuned, weightsOf } from './filter';
import type { View } from './filter';
import { KeyFacts } from './KeyFacts';
import { Reasons } from './Reasons';
import { words as common } from './words';

export type Lead = NonNullable<LeadDetailResult['lead']>;

const words = wording({
  of: ['分 / 满分 100', 'of 100 points'],
  rank: [(rank: number) => `第 ${rank} 名`, (rank: number) => `Number ${rank}`],
  lead: ['线索详情', 'Lead'],
  profile: ['企业档案', 'Profile'],
  brief: ['打印简报', 'Print brief'],
  group: [(names: string) => `同集团另有候选：${names}`, (names: string) => `Also of the group: ${names}`],
  unverified: ['法定名称未查到，联系前先核实是哪一家', 'No registered name found: make sure who it is before calling'],
});

interface Props {
  id: string;
  view: View;
  toProof: number;
  onClose: () => void;
}

/** Everything about one lead, beside the list, which stays usable. */
export function Drawer({ id, view, toProof, onClose }: Props) {
  const query = useQuery(LeadDetail, { id, ...weightsOf(view) });
  const lead = query.data?.lead;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [id]);
  useEffect(() => {
    if (toProof > 0) {
      box.current?.querySelector<HTMLElement>('.reason summary')?.focus();
    }
  }, [toProof]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <aside class="drawer card" ref={box} aria-label={words.lead} tabIndex={-1} onKeyDown={onKeyDown}>
      <button type="button" class="button plain back" onClick={onClose}>
        {common.back}
      </button>
      {!query.data && !query.failure && <Skeleton rows={10} />}
      {query.failure && <Problem failure={query.failure} again={query.reload} />}
      {query.data && !lead && <Missing />}
      {lead && <Content lead={lead} tuned={isTuned(view) || view.weightSet !== ''} stale={query.loading} onClose={onClose} />}
    </aside>
  );
}

function Content({ lead, tuned, stale, onClose }: { lead: Lead; tuned: boolean; stale: boolean; onClose: () => void }) {
  const { enterprise, segment } = lead;
  return (
    <div class={stale ? 'stale' : ''}>
      <header class="drawer-head">
        <div>
          <h2>
            {enterprise.name} <SampleChip sample={enterprise.sample} />
          </h2>
          {enterprise.legalName && enterprise.legalName !== enterprise.name && <p class="muted small">{enterprise.legalName}</p>}
          <p class="muted">
            {[regionText(enterprise.region) || common.unknownPlace, localityName[lead.locality], labelText(enterprise.labels, 3)].filter(Boolean).join(' · ')}
          </p>
          <p>
            {segment.name} {segment.state && <StateChip state={segment.state} />}
          </p>
        </div>
        <button type="button" class="button square close" aria-label={common.closeDrawer} title={`${common.closeDrawer} Esc`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p class="drawer-score">
        <strong>{points(lead.microPoints, 2)}</strong>
        <span class="muted">
          {words.of} · {words.rank(lead.rank)}
        </span>
      </p>
      <p class="score-line">
        <ScoreBar parts={lead.reasons} first={0} />
      </p>
      <p class="actions">
        <a class="button" href={`/parks/${lead.park.code}/brief?lead=${encodeURIComponent(lead.id)}`} target="_blank" rel="noopener">
          <Icon name="print" />
          {words.brief}
        </a>
        <Link class="button" to={`/enterprises/${encodeURIComponent(enterprise.key)}?park=${lead.park.code}`}>
          <Icon name="enterprise" />
          {words.profile}
        </Link>
      </p>
      {!enterprise.legalName && <p class="banner">{words.unverified}</p>}
      {enterprise.note && <p class="banner">{enterprise.note}</p>}
      {tuned && lead.change && <Change lead={lead} change={lead.change} />}
      <Reasons lead={lead} />
      <Approach park={lead.park.code} enterprise={enterprise} wantedBy={lead.wantedBy} />
      <KeyFacts lead={lead} />
      {lead.groupMembers.length > 0 && <p class="muted small">{words.group(lead.groupMembers.map((one) => one.name).join('、'))}</p>}
    </div>
  );
}
