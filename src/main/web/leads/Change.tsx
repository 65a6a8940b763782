import type { Lead } from './Drawer';
import { points, signed } from '../numbers';
import { wording } from '../words';
import { featureName } from './features';
import { words as common } from './words';

const words = wording({
  title: ['为何变化', 'Why it moved'],
  from: ['默认权重', 'Default'],
  to: ['调整后', 'Tuned'],
  rest: [(n: number) => `其余 ${n} 项`, (n: number) => `${n} more`],
  ranks: [(before: string, now: number) => `名次 ${before} → ${now}`, (before: string, now: number) => `Rank ${before} → ${now}`],
  none: ['得分没有变化，名次因其他企业变化。', 'The score is the same; others moved.'],
});

const FEW = 6;
const SCALE = 1_000_000;

type Changed = NonNullable<Lead['change']>;

/** From the default score to the tuned one: a sequence of pluses and minuses. */
export function Change({ lead, change }: { lead: Lead; change: Changed }) {
  const shown = change.features.slice(0, FEW);
  const others = change.features.slice(FEW);
  const steps = [
    ...shown.map((one) => ({ name: featureName[one.feature], difference: one.difference })),
    ...(others.length > 0
      ? [{ name: words.rest(others.length), difference: others.reduce((sum, one) => sum + one.difference, 0) }]
      : []),
  ];
  let at = change.defaultMicroPoints;
  const most = Math.max(lead.microPoints, change.defaultMicroPoints, 1) * 1.1;
  const percent = (micro: number) => `${(micro / most) * 100}%`;
  return (
    <section class="change">
      <h3>
        {words.title}{' '}
        <span class="muted">
          {words.ranks(String(change.defaultRank ?? '—'), lead.rank)}
          {change.rankDifference ? `（${common.moved(change.rankDifference)}）` : ''}
        </span>
      </h3>
      {steps.length === 0 && <p class="muted">{words.none}</p>}
      <ol>
        <li>
          <span>{words.from}</span>
          <span class="fall">
            <i class="whole" style={{ width: percent(change.defaultMicroPoints) }} />
          </span>
          <span class="number">{points(change.defaultMicroPoints, 2)}</span>
        </li>
        {steps.map((step) => {
          const begin = Math.min(at, at + step.difference);
          at += step.difference;
          return (
            <li key={step.name}>
              <span>{step.name}</span>
              <span class="fall">
                <i
                  class={step.difference < 0 ? 'less' : 'more'}
                  style={{ marginLeft: percent(begin), width: percent(Math.max(Math.abs(step.difference), SCALE / 20)) }}
                />
              </span>
              <span class="number">{signed(step.difference)}</span>
            </li>
          );
        })}
        <li>
          <strong>{words.to}</strong>
          <span class="fall">
            <i class="whole" style={{ width: percent(lead.microPoints) }} />
          </span>
          <strong class="number">{points(lead.microPoints, 2)}</strong>
        </li>
      </ol>
    </section>
  );
}
