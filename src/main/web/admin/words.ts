import { wording } from '../words';

/** Words that several pages of administration share. */
export const words = wording({
  source: ['来源名称', 'Source'],
  url: ['来源网址', 'Address of the source'],
  urlHint: ['有网址的记为 A 级，没有的记为 B 级', 'With an address grade A, without B'],
  observedOn: ['来源日期', 'Date of the source'],
  dateHint: ['2024、2024-10 或 2024-10-21', '2024, 2024-10 or 2024-10-21'],
  note: ['备注或存疑', 'Remarks or doubts'],
  save: ['保存', 'Save'],
  remove: ['删除', 'Delete'],
  name: ['名称', 'Name'],
  park: ['园区', 'Park'],
  role: ['角色', 'Role'],
  chamber: ['商会', 'Chamber'],
  choose: ['请选择', 'Choose'],
  state: ['状态', 'State'],
  readOnly: ['审计账号只能查看，不能修改。', 'Auditors look and change nothing.'],
});

/** The fields that say where a fact comes from. */
export const provenance = () =>
  [
    { name: 'source', label: words.source, required: true },
    { name: 'url', label: words.url, type: 'url', hint: words.urlHint },
    { name: 'observedOn', label: words.observedOn, hint: words.dateHint },
    { name: 'note', label: words.note, type: 'note' },
  ] as const;
