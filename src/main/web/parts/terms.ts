import { wording } from '../words';

/** Words for the values of enums, as an officer says them. */
export const stateName = wording({
  STRONG: ['强', 'strong'],
  WEAK: ['弱', 'weak'],
  MISSING: ['缺', 'missing'],
  UNKNOWN: ['未知', 'unknown'],
});

export const STATE_GLYPH = { STRONG: '●', WEAK: '◐', MISSING: '○', UNKNOWN: '?' } as const;

export const stateMeaning = wording({
  STRONG: ['强：本地已知供应商 3 家及以上', 'strong: three or more known local suppliers'],
  WEAK: ['弱：本地已知供应商 1–2 家', 'weak: one or two known local suppliers'],
  MISSING: ['缺：本地无已知供应商，且已摸底', 'missing: no local supplier, and surveyed'],
  UNKNOWN: ['未知：未摸底，不等于缺', 'unknown: not surveyed, which is not missing'],
});

export const labelName = wording({
  LISTED_COMPANY: ['上市公司', 'Listed'],
  LITTLE_GIANT: ['小巨人', 'Little giant'],
  SPECIALISED_SME: ['专精特新', 'Specialised SME'],
  SINGLE_CHAMPION: ['单项冠军', 'Single champion'],
  HIGH_TECH: ['高新技术', 'High-tech'],
  GREEN_FACTORY: ['绿色工厂', 'Green factory'],
});

export const localityName = wording({
  OUTSIDE: ['市外', 'Outside'],
  IN_MUNICIPALITY: ['在渝', 'In Chongqing'],
  IN_ZONE: ['在本经开区', 'In the zone'],
  UNKNOWN: ['所在地不详', 'Place unknown'],
});

export const gradeMeaning = wording({
  A: ['A 级：公开来源写明', 'Grade A: a published source states it'],
  B: ['B 级：数据集或披露，未点名对方，或弱来源', 'Grade B: a data set, or a weak page'],
  C: ['C 级：本库推导或一般常识', 'Grade C: derived here, or general knowledge'],
});

export const certaintyName = wording({
  CONFIRMED: ['来源写明', 'stated'],
  INFERRED: ['由来源推断', 'inferred'],
  TO_VERIFY: ['待核', 'to verify'],
});

export const evidenceName = wording({
  SUPPLY: ['供货', 'supplies'],
  PRODUCT: ['生产', 'makes'],
  OPERATION: ['所在环节', 'works in'],
  INVESTMENT: ['持股', 'holds a stake in'],
  LOCATION: ['位于', 'is in'],
  PRESENCE: ['设点', 'is present in'],
  SIGNAL: ['公开信号', 'signal'],
  LABEL: ['称号', 'title'],
  DEMAND: ['需要', 'wants'],
  PARK_FOCUS: ['重点方向', 'focuses on'],
  ANCHOR_SERVICE: ['服务链主', 'serves'],
  PARTNERSHIP: ['合作', 'partners with'],
  SEGMENT_FLOW: ['上游供给', 'feeds'],
  SURVEY: ['摸底', 'survey'],
  CHAIN_LEADER: ['链主', 'leads'],
  INTRODUCTION: ['引荐', 'introduces'],
});
