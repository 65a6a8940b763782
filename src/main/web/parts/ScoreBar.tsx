import type { LeadFeature } from '../api/operations/enums';
import { GROUPS, groupName, sums } from '../leads/features';
import { points } from '../numbers';
import { wording } from '../words';

const words = wording({
  bar: [(text: string) => `满分 100，其中${text}`, (text: string) => `Of 100: ${text}`],
  risk: [(text: string) => `风险扣 ${text}`, (text: string) => `risk takes ${text}`],
});

interface Props {
  parts: readonly { readonly feature: LeadFeature; readonly microPoints: number }[];
  /** Group at the left end, from 0: only what begins there can be compared well. */
  first: number;
}

const HUNDRED = 1_000_000;

/** A score of 100 in its five groups, always in the same order; what is not reached stays empty. */
export function ScoreBar({ parts, first }: Props) {
  const { groups, risk } = sums(parts);
  const order = [first, ...groups.keys()].filter((group, at) => at === 0 || group !== first);
  return (
    <span class="bar-track" role="img" aria-label={spoken(groups, risk)} title={spoken(groups, risk)}>
      {order.map((group) => {
        const width = (groups[group] ?? 0) / HUNDRED;
        return width > 0 ? <i key={group} class={`group-${group + 1}`} style={{ width: `${width}%` }} /> : null;
      })}
      {risk < 0 && <i class="group-risk" style={{ width: `${-risk / HUNDRED}%`, marginLeft: 'auto' }} />}
    </span>
  );
}

function spoken(groups: number[], risk: number) {
  const named = GROUPS.map((group, at) => `${groupName[group.name]} ${points(groups[at] ?? 0)}`);
  return words.bar([...named, ...(risk < 0 ? [words.risk(points(-risk))] : [])].join('、'));
}
