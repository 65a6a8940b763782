import { count } from '../numbers';
import { wording } from '../words';

export const referralState = wording({
  DRAFT: ['草稿', 'draft'],
  SUBMITTED: ['已提交', 'submitted'],
  SEEN: ['已查看', 'seen'],
  RETURNED: ['待补充', 'to complete'],
  ACCEPTED: ['已接受', 'accepted'],
  DECLINED: ['未接受', 'not accepted'],
  MET: ['已对接', 'met'],
  PROJECT: ['已立项', 'project'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
  LAPSED: ['已失效', 'lapsed'],
});

export const declineReason = wording({
  CONDITIONS_NOT_MET: ['条件不符', 'conditions not met'],
  NOT_NEEDED_NOW: ['暂不需要', 'not needed now'],
  MATERIALS_LACKING: ['材料不足', 'materials lacking'],
  OTHER: ['其他', 'other'],
});

export const internalReason = wording({
  NOT_IN_FOCUS: ['不在园区方向', 'not in focus'],
  ALREADY_IN_TALKS: ['已在洽谈', 'already in talks'],
  ALREADY_LOCATED: ['已有落点', 'already located'],
  NOT_ADMITTED: ['不符合准入', 'not admitted'],
  NO_SPACE: ['没有合适载体', 'no space'],
  CREDIT_RISK: ['信用风险', 'credit risk'],
  OTHER: ['其他', 'other'],
});

export const consentName = wording({
  PRIVATE: ['私密', 'private'],
  COUNTED: ['仅计数', 'counted'],
  SHAREABLE: ['可分享', 'shareable'],
});

export const giverName = wording({
  LEGAL_REPRESENTATIVE: ['法定代表人', 'legal representative'],
  MANAGEMENT: ['企业负责人', 'management'],
  AUTHORISED_STAFF: ['授权经办人', 'authorised staff'],
});

export const opportunityState = wording({
  DRAFT: ['草稿', 'draft'],
  PUBLISHED: ['已发布', 'published'],
  EXPIRED: ['已到期', 'expired'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
});

const words = wording({
  days: [(n: number) => (n === 0 ? '今天截止' : `剩 ${n} 天`), (n: number) => (n === 0 ? 'ends today' : `${n} days left`)],
  over: ['已截止', 'over'],
  area: [(text: string) => `${text} m²`, (text: string) => `${text} m²`],
  atLeast: [(text: string) => `${text} m² 起`, (text: string) => `from ${text} m²`],
  atMost: [(text: string) => `至多 ${text} m²`, (text: string) => `up to ${text} m²`],
});

const DAY = 86_400_000;

/** How long a day is away, in days of Chongqing. */
export function remaining(day: string) {
  const left = Math.round((Date.parse(`${day}T00:00:00+08:00`) - Date.now()) / DAY + 0.5);
  return left < 0 ? words.over : words.days(left);
}

/** A range of areas; empty where there is none. */
export function areaText(minimum: number | null, maximum: number | null) {
  if (minimum === null || maximum === null) {
    return minimum !== null ? words.atLeast(count(minimum)) : maximum !== null ? words.atMost(count(maximum)) : '';
  }
  return words.area(minimum === maximum ? count(minimum) : `${count(minimum)}–${count(maximum)}`);
}

/** How a consent is drawn, so that it is told apart without reading. */
export const CONSENT_GLYPH = { PRIVATE: '○', COUNTED: '◐', SHAREABLE: '●' } as const;
