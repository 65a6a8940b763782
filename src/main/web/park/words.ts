import { wording } from '../words';

export const words = wording({
  title: ['标题：一句话说明需要什么', 'Title: the need in one sentence'],
  segment: ['产业链或环节', 'Chain or segment'],
  anyOf: [(chain: string) => `${chain}（不限环节）`, (chain: string) => `${chain} (all segments)`],
  description: ['需要什么', 'What is wanted'],
  conditions: ['必要条件', 'Conditions'],
  offers: ['园区提供', 'What the park offers'],
  desk: ['对接窗口', 'Desk'],
  deskHint: ['写部门，不写个人', 'The office, not a person'],
  area: ['面积（m²）', 'Area (m²)'],
  minimum: ['最小面积（m²）', 'Smallest area (m²)'],
  maximum: ['最大面积（m²）', 'Largest area (m²)'],
  deadline: ['截止日期', 'Deadline'],
  deadlineHint: ['不填则自发布之日起 90 天', 'Left empty: 90 days from publication'],
  anchors: ['提及的链主', 'Anchors it names'],
  noAnchors: ['本园区没有登记链主。', 'The park has no anchors on record.'],
  visibility: ['哪些商会可以看到', 'Which chambers see it'],
  chambers: ['选择商会', 'Chambers'],
  regions: ['选择地区', 'Regions'],
  days: [(days: number) => `${days} 天`, (days: number) => `${days} days`],
  none: ['不填', 'None'],
});

export const visibilityName = wording({
  ALL: ['全部商会', 'All chambers'],
  CHAMBERS: ['指定商会', 'Chosen chambers'],
  REGIONS: ['指定地区的商会', 'Chambers of regions'],
});

export const stateName = wording({
  DRAFT: ['草稿', 'Drafts'],
  PUBLISHED: ['已发布', 'Published'],
  EXPIRED: ['已到期', 'Expired'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
});
