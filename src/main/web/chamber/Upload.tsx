import { useRef, useState } from 'preact/hooks';
import { attempt } from '../parts/Form';
import { Icon } from '../parts/Icon';
import { wording } from '../words';
import { saveTable } from './csv';
import { Refused } from './Refused';
import { UploadHelp } from './UploadHelp';
import { upload } from './sendTable';
import type { UploadAnswer } from './sendTable';

const words = wording({
  title: ['导入会员名单', 'Import a list of members'],
  template: ['下载模板', 'Template'],
  templateName: ['会员名单模板.csv', 'members-template.csv'],
  choose: ['选择 CSV 文件', 'Choose a CSV file'],
  hint: ['先试读，确认后才写入。Excel 里选“另存为 → CSV”即可，UTF-8 与 GB18030（WPS、Excel 默认）都认。', 'It is read first and written once you confirm. UTF-8 or GB18030.'],
  notCsv: ['请在 Excel 或 WPS 里“另存为 CSV”后再选。', 'Save it as CSV first.'],
  reading: ['正在读…', 'Reading…'],
  trial: [
    (a: UploadAnswer) => `试读结果：共 ${a.rows} 行，${parts(a, '将新增', '将更新')}。`,
    (a: UploadAnswer) => `${a.rows} rows: ${a.added} new, ${a.changed} changed, ${a.unchanged} unchanged, ${a.refused} refused, ${a.blank} blank.`,
  ],
  done: [
    (a: UploadAnswer) => `已导入：${parts(a, '新增', '更新')}。`,
    (a: UploadAnswer) => `Imported: ${a.added} new, ${a.changed} changed, ${a.unchanged} unchanged, ${a.refused} refused, ${a.blank} blank.`,
  ],
  write: [(n: number) => `导入这 ${n} 家`, (n: number) => `Import these ${n}`],
  nothing: ['没有要写入的。', 'There is nothing to write.'],
});

/** What came of the rows, without what came of none. */
function parts(answer: UploadAnswer, added: string, changed: string) {
  return (
    [
      answer.added > 0 && `${added} ${answer.added} 家`,
      answer.changed > 0 && `${changed} ${answer.changed} 家`,
      answer.unchanged > 0 && `${answer.unchanged} 家没有变化`,
      answer.refused > 0 && `退回 ${answer.refused} 行`,
      answer.blank > 0 && `空行 ${answer.blank} 行`,
    ]
      .filter(Boolean)
      .join('，') || '没有内容'
  );
}

/** The columns of a table of members, as the server reads them. */
export const COLUMNS = ['企业名称', '统一社会信用代码', '所在地', '产业链环节', '主要产品', '意向面积（平方米）', '同意级别', '同意日期', '同意人身份', '来源', '备注'];

/** A table of members: read first, with what is wrong row by row, then written. */
export function Upload({ onDone }: { onDone: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<UploadAnswer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (chosen: File, trial: boolean) => {
    setBusy(true);
    setRefusal(
      await attempt(async () => {
        setAnswer(null);
        setAnswer(await upload(chosen, trial));
        return null;
      }),
    );
    setBusy(false);
    if (!trial) {
      setFile(null);
      onDone();
    }
  };
  const choose = (chosen: File | undefined) => {
    setAnswer(null);
    setFile(chosen ?? null);
    if (chosen && /\.xlsx?$|\.et$/i.test(chosen.name)) {
      setRefusal(words.notCsv);
    } else if (chosen) {
      void send(chosen, true);
    }
    if (input.current) {
      input.current.value = '';
    }
  };
  const writable = answer ? answer.added + answer.changed : 0;
  return (
    <section class="card" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        <span class="end">
          <button type="button" class="button small" onClick={() => saveTable(words.templateName, [COLUMNS])}>
            <Icon name="download" />
            {words.template}
          </button>
        </span>
      </header>
      <div class="card-body upload">
        <p class="row">
          <label class="button primary">
            <Icon name="upload" />
            {words.choose}
            <input ref={input} class="hidden" type="file" accept=".csv,text/csv" onChange={(event) => choose(event.currentTarget.files?.[0])} />
          </label>
          <span class="muted">{file?.name}</span>
          <span role="status">{busy ? words.reading : ''}</span>
        </p>
        <p class="muted small">{words.hint}</p>
        <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
        {answer && (
          <div role="status" class={answer.refused > 0 ? 'banner' : 'banner calm'}>
            {answer.trial ? words.trial(answer) : words.done(answer)}
            {answer.trial && writable === 0 && words.nothing}
            {answer.trial && writable > 0 && file && (
              <button type="button" class="button primary end" disabled={busy} onClick={() => send(file, false)}>
                {words.write(writable)}
              </button>
            )}
          </div>
        )}
        {answer && answer.refusals.length > 0 && <Refused refusals={answer.refusals} />}
        <UploadHelp />
      </div>
    </section>
  );
}
