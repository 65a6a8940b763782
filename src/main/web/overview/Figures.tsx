import type { PrintedFigure } from '../api/operations/overview';
import { doubts, figureKind, scopeText, valueText } from '../parts/figures';
import { wording } from '../words';

const words = wording({
  indicator: ['指标', 'Indicator'],
  value: ['数值', 'Value'],
  scope: ['时段口径', 'Period'],
  cited: [(where: string) => `出处 ${where}`, (where: string) => `Cited: ${where}`],
  rest: [(n: number) => `其余 ${n} 项`, (n: number) => `${n} more`],
  none: ['来源中没有该园区的数字。', 'No figure of this park is published.'],
});

const FEW = 3;

/** Published figures, each with the period it covers and what is doubtful about it; they are never added up. */
export function Figures({ figures }: { figures: readonly PrintedFigure[] }) {
  if (figures.length === 0) {
    return <p class="muted">{words.none}</p>;
  }
  const ordered = [...figures].sort((a, b) => order(a) - order(b));
  return (
    <>
      <Rows figures={ordered.slice(0, FEW)} headed />
      {ordered.length > FEW && (
        <details>
          <summary class="muted">{words.rest(ordered.length - FEW)}</summary>
          <Rows figures={ordered.slice(FEW)} />
        </details>
      )}
    </>
  );
}

const KINDS = ['ACTUAL', 'FORECAST', 'TARGET'];

function order(figure: PrintedFigure) {
  return KINDS.indexOf(figure.kind);
}

function Rows({ figures, headed }: { figures: readonly PrintedFigure[]; headed?: boolean }) {
  return (
    <table class="figures">
      <thead class={headed ? '' : 'hidden'}>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col" class="number">
            {words.value}
          </th>
          <th scope="col">{words.scope}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td>
              <span class={`chip kind-${figure.kind}`}>{figureKind[figure.kind]}</span> {figure.printedTerm}
            </td>
            <td class="number">{valueText(figure)}</td>
            <td class="small">
              {scopeText(figure)}
              {doubts(figure).map((doubt) => (
                <span key={doubt} class="doubt block">
                  {doubt}
                </span>
              ))}
              <span class="muted block">{words.cited(figure.citation)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
