import { wording } from '../words';

const words = wording({
  title: ['各列怎么填', 'What the columns take'],
});

const HELP = [
  ['企业名称', '必填，与营业执照一致'],
  ['统一社会信用代码', '18 位；先把这一列设为“文本”再粘贴，免得被改成 9.15E+17'],
  ['所在地', '广东省深圳市、广东深圳、深圳，或六位行政区划代码；不填按信用代码的登记地'],
  ['产业链环节', '环节名称或代码，多个用顿号或分号隔开；匹配招商需求靠这一列'],
  ['主要产品', '多个用顿号或分号隔开'],
  ['意向面积（平方米）', '只填数字'],
  ['同意级别', '私密、仅计数、可分享；不填为私密'],
  ['同意日期', '2026-11-27 或 2026/11/27；仅计数、可分享的必填'],
  ['同意人身份', '法定代表人、企业负责人、授权经办人；仅计数、可分享的必填'],
  ['来源、备注', '园区和其他商会看不到'],
] as const;

/** What stands in which column; the columns' names are Chinese whatever the page's language. */
export function UploadHelp() {
  return (
    <details>
      <summary class="muted">{words.title}</summary>
      <dl class="facts">
        {HELP.map(([column, meaning]) => (
          <>
            <dt>{column}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
