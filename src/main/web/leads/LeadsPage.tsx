import { useMemo, useRef, useState } from 'preact/hooks';
import { useDataChanges } from '../api/live';
import { SinceLast } from '../parts/SinceLast';
import { Problem, Skeleton } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { rememberPark } from '../shell/session';
import { Drawer } from './Drawer';
import { Excluded } from './Excluded';
import { Exports } from './Exports';
import { EMPTY, isTuned, read, write } from './filter';
import type { View } from './filter';
import { Filters } from './Filters';
import { Help } from './Help';
import { Legend } from './Legend';
import { LeadTable } from './LeadTable';
import { NoLeads } from './NoLeads';
import { Pinned } from './Pinned';
import { shownRows } from './preview';
import { Tabs } from './Tabs';
import { useLeads } from './useLeads';
import { useWhatIf } from './useWhatIf';
import { WeightsPanel } from './WeightsPanel';
import { words } from './words';
import type { LeadWeightsInput } from '../api/operations/inputs';
import { Icon } from '../parts/Icon';

interface Props {
  place: Place;
  park: string;
  lead: string | null;
}

/** A park's leads: whom to invite, and why. */
export function LeadsPage({ place, park, lead }: Props) {
  rememberPark(park);
  const view = useMemo(() => read(place.search), [place.search.toString()]);
  const [firstGroup, setFirstGroup] = useState(0);
  const [panel, setPanel] = useState<'weights' | 'keys' | null>(null);
  const [dragged, setDragged] = useState<LeadWeightsInput | null>(null);
  const [toProof, setToProof] = useState(0);
  const leads = useLeads(park, view);
  const ranked = useWhatIf(park, view, dragged);
  const list = leads.list;
  const rows = shownRows(leads.rows, ranked);
  const changed = useDataChanges(list?.dataVersion ?? null);
  const section = useRef<HTMLElement>(null);

  const to = (id: string | null, next: View = view) =>
    address(`/parks/${park}/leads${id ? `/${encodeURIComponent(id)}` : ''}`, write(next));
  const setView = (change: Partial<View>) => {
    setDragged(null);
    go(to(lead, { ...view, ...change }), true);
  };
  const close = () => {
    go(to(null));
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('[tabindex="0"][data-id]')?.focus());
  };
  const onKey = (key: string, id: string) => {
    switch (key) {
      case 'Escape':
        close();
        return true;
      case 'w':
        setPanel(panel === 'weights' ? null : 'weights');
        return true;
      case '?':
        setPanel(panel === 'keys' ? null : 'keys');
        return true;
      case 'e':
        go(to(id));
        setToProof((now) => now + 1);
        return true;
      default:
        return false;
    }
  };

  return (
    <div class={panel === 'weights' ? 'leads with-panel' : lead ? 'leads with-lead' : 'leads'}>
      <section class="lead-main" ref={section}>
        <header class="page-head">
          <h2>{leads.park?.name ?? ' '}</h2>
          {list && <span class="muted">{words.total(list.totalCount)}</span>}
          {list && leads.park && write(view).toString() === '' && <SinceLast park={leads.park} list={list} />}
          <span class="actions">
            <button type="button" class="button" aria-expanded={panel === 'weights'} onClick={() => setPanel(panel === 'weights' ? null : 'weights')}>
              <Icon name="weights" />
              {words.weights}
            </button>
            <Exports park={park} view={view} />
            <button type="button" class="button square" aria-label={words.keys} title={words.keys} aria-expanded={panel === 'keys'} onClick={() => setPanel(panel === 'keys' ? null : 'keys')}>
              <Icon name="help" />
            </button>
          </span>
        </header>
        {list?.focusBasis === 'INFERRED' && <p class="banner">{words.inferred}</p>}
        {list?.notice && list.focusBasis !== 'INFERRED' && <p class="banner">{list.notice}</p>}
        {panel === 'keys' && <Help onClose={() => setPanel(null)} />}
        <Tabs park={park} tab={view.tab} onTab={(tab) => go(to(null, { ...view, tab }))} />
        {view.tab === 'zone' ? (
          <Excluded park={park} only="ALREADY_PRESENT" />
        ) : (
          <>
            <Filters park={park} view={view} onView={setView} />
            {(isTuned(view) || view.weightSet) && (
              <p class="banner">
                {view.weightSet ? words.setUsed : words.tuned}
                <button type="button" class="button small end" onClick={() => setView({ weights: {}, weightSet: '' })}>
                  {words.toDefault}
                </button>
              </p>
            )}
            {changed && (
              <p class="banner calm" role="status">
                {words.updated}
                <button type="button" class="button small end" onClick={leads.query.reload}>
                  {words.refresh}
                </button>
              </p>
            )}
            <Pinned rows={rows} ranked={ranked} selected={lead} />
            <div class="card">
              <header>
                <Legend first={firstGroup} onFirst={setFirstGroup} />
              </header>
              {leads.query.failure && <Problem failure={leads.query.failure} again={leads.query.reload} />}
              {leads.query.failure?.code === 'BAD_REQUEST' && (
                <button type="button" class="button more" onClick={() => setView(EMPTY)}>
                  {words.clear}
                </button>
              )}
              {!list && !leads.query.failure && <Skeleton rows={12} />}
              {list && rows.length > 0 && (
                <LeadTable
                  rows={rows}
                  total={list.totalCount}
                  selected={lead}
                  firstGroup={firstGroup}
                  moving={ranked !== null}
                  addressOf={to}
                  onOpen={(id) => go(to(id))}
                  onMove={(id) => lead && go(to(id), true)}
                  onKey={onKey}
                />
              )}
              {list && rows.length === 0 && <NoLeads list={list} view={view} park={park} onView={setView} />}
              {leads.hasMore && !ranked && list && (
                <button type="button" class="button plain more" disabled={leads.busy} onClick={leads.showMore}>
                  {words.more(rows.length, list.totalCount)}
                </button>
              )}
            </div>
            {list && <Excluded park={park} known={list.exclusions} />}
            {list && <p class="muted small">{words.version(`${list.dataVersion} · ${list.weightsVersion}`)}</p>}
          </>
        )}
      </section>
      {panel === 'weights' && (
        <WeightsPanel
          park={park}
          view={view}
          onDrag={setDragged}
          onView={setView}
          onClose={() => {
            setDragged(null);
            setPanel(null);
          }}
        />
      )}
      {lead && panel !== 'weights' && <Drawer id={lead} view={view} onClose={close} toProof={toProof} />}
    </div>
  );
}
