import { useEffect } from 'preact/hooks';
import type { LeadRow } from '../api/operations/leads';
import { labelText, regionText, SampleChip, StateChip } from '../parts/Chips';
import { composing } from '../parts/keys';
import { Link } from '../parts/Link';
import { ScoreBar } from '../parts/ScoreBar';
import { points } from '../numbers';
import { keysOn } from '../shell/preferences';
import { featureName } from './features';
import { useMoves } from './useMoves';
import { words } from './words';

interface Props {
  rows: readonly LeadRow[];
  total: number;
  selected: string | null;
  firstGroup: number;
  moving: boolean;
  addressOf: (id: string) => string;
  onOpen: (id: string) => void;
  onMove: (id: string) => void;
  onKey: (key: string, id: string) => boolean;
}

/** The list. One row has the focus; arrows, J and K move it, Enter opens. */
export function LeadTable(props: Props) {
  const { rows, selected, moving } = props;
  const body = useMoves(rows.map((row) => row.id).join(), moving);
  const focusable = rows.some((row) => row.id === selected) ? selected : rows[0]?.id;
  useEffect(() => {
    const row = selected ? body.current?.querySelector(`[data-id="${CSS.escape(selected)}"]`) : null;
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const step = (from: string, by: number) => {
    const next = rows[rows.findIndex((row) => row.id === from) + by];
    if (next) {
      body.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next.id)}"]`)?.focus();
      props.onMove(next.id);
    }
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (composing(event) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const letter = keysOn() ? event.key.toLowerCase() : '';
    if (event.key === 'ArrowDown' || letter === 'j') {
      step(id, 1);
    } else if (event.key === 'ArrowUp' || letter === 'k') {
      step(id, -1);
    } else if (event.key === 'Enter') {
      props.onOpen(id);
    } else if (!props.onKey(event.key === 'Escape' ? 'Escape' : letter, id)) {
      return;
    }
    event.preventDefault();
  };
  return (
    <table class="lead-list" role="grid" aria-label={words.title} aria-rowcount={props.total + 1}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" class="number" scope="col">
            {words.rank}
          </th>
          <th role="columnheader" scope="col">
            {words.enterprise}
          </th>
          <th role="columnheader" scope="col">
            {words.segment}
          </th>
          <th role="columnheader" scope="col">
            {words.score}
          </th>
          <th role="columnheader" scope="col">
            {words.reason}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body}>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            role="row"
            data-id={row.id}
            aria-rowindex={index + 2}
            aria-selected={row.id === selected}
            tabIndex={row.id === focusable ? 0 : -1}
            onKeyDown={(event) => onKeyDown(event, row.id)}
            onClick={(event) => {
              if (!(event.target as Element).closest('a')) {
                props.onOpen(row.id);
              }
            }}
          >
            <Cells row={row} firstGroup={props.firstGroup} to={props.addressOf(row.id)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ row, firstGroup, to }: { row: LeadRow; firstGroup: number; to: string }) {
  const { enterprise, segment, change } = row;
  const place = regionText(enterprise.region) || words.unknownPlace;
  return (
    <>
      <td role="gridcell" class="rank number">
        {row.rank}
        {change?.rankDifference ? (
          <span class={change.rankDifference > 0 ? 'up' : 'down'} title={words.movedTitle(change.rankDifference)}>
            {words.moved(change.rankDifference)}
          </span>
        ) : null}
      </td>
      <td role="gridcell" class="who">
        <Link to={to} tabIndex={-1} class="name">
          {enterprise.name}
        </Link>
        <SampleChip sample={enterprise.sample} />
        <span class="second">{[place, labelText(enterprise.labels)].filter(Boolean).join(' · ')}</span>
      </td>
      <td role="gridcell" class="what">
        <span class="segment">
          <span class="segment-name" title={segment.name}>
            {segment.name}
          </span>
          {segment.state && <StateChip state={segment.state} />}
        </span>
        <span class="second">{row.wantedBy.length > 0 && words.wantedBy(row.wantedBy.map((one) => one.name).join('、'))}</span>
      </td>
      <td role="gridcell" class="score">
        <span class="score-line">
          <strong>{points(row.microPoints)}</strong>
          <ScoreBar parts={row.reasons} first={firstGroup} />
        </span>
      </td>
      <td role="gridcell" class="why">
        <span class="clamp" title={row.mainReason.statement}>
          {change?.mainFeature && change.rankDifference ? `${words.because(featureName[change.mainFeature])} · ` : ''}
          {row.mainReason.statement}
        </span>
      </td>
    </>
  );
}
