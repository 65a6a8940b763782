import { wording } from '../words';
import { saveTable } from './csv';
import type { Refusal } from './sendTable';

const words = wording({
  title: [(n: number) => `退回的单元格 ${n} 处，改好后再导入一次即可，已导入的不会重复。`, (n: number) => `${n} cells were refused. Mend them and import again; nothing is entered twice.`],
  download: ['下载退回清单', 'Download the list'],
  file: ['退回清单.csv', 'refused.csv'],
  line: ['行', 'Line'],
  column: ['列', 'Column'],
  value: ['内容', 'Value'],
  reason: ['原因', 'Reason'],
  more: [(n: number) => `还有 ${n} 处，见下载的清单。`, (n: number) => `${n} more are in the download.`],
});

const SHOWN = 50;

/** What is wrong with which cell, to be read here or taken along. */
export function Refused({ refusals }: { refusals: readonly Refusal[] }) {
  const save = () => saveTable(words.file, [[words.line, words.column, words.value, words.reason], ...refusals.map((one) => [String(one.line), one.column, one.value, one.reason])]);
  return (
    <>
      <p class="row">
        {words.title(refusals.length)}
        <button type="button" class="button small" onClick={save}>
          {words.download}
        </button>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.reason}>
        <table class="plain-table refused">
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.line}
              </th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {refusals.slice(0, SHOWN).map((one, at) => (
              <tr key={at}>
                <td class="number">{one.line}</td>
                <td>{one.column}</td>
                <td>{one.value || '—'}</td>
                <td>{one.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refusals.length > SHOWN && <p class="muted small">{words.more(refusals.length - SHOWN)}</p>}
    </>
  );
}
