import type { DeclineReason, InternalDeclineReason, ReferralStageName, ReferralState } from '../api/operations/enums';
import { wording } from '../words';

export const referralState = wording({
  DRAFT: ['草稿', 'draft'],
  SUBMITTED: ['未查看', 'not seen yet'],
  SEEN: ['已查看', 'seen'],
  RETURNED: ['待商会补充', 'to complete'],
  ACCEPTED: ['已接受', 'accepted'],
  DECLINED: ['未接受', 'not accepted'],
  MET: ['已对接', 'met'],
  PROJECT: ['已立项', 'project'],
  WITHDRAWN: ['商会已撤回', 'withdrawn'],
  LAPSED: ['逾期未补充，已失效', 'lapsed'],
} satisfies Record<ReferralState, readonly [string, string]>);

export const declineReason = wording({
  CONDITIONS_NOT_MET: ['条件不符', 'conditions not met'],
  NOT_NEEDED_NOW: ['暂不需要', 'not needed now'],
  MATERIALS_LACKING: ['材料不足', 'materials lacking'],
  OTHER: ['其他', 'other'],
} satisfies Record<DeclineReason, readonly [string, string]>);

export const internalReason = wording({
  NOT_IN_FOCUS: ['不在主攻方向', 'not in focus'],
  ALREADY_IN_TALKS: ['已在洽谈', 'already in talks'],
  ALREADY_LOCATED: ['已落户', 'already located'],
  NOT_ADMITTED: ['不符合产业准入', 'not admitted'],
  NO_SPACE: ['载体不足', 'no space'],
  CREDIT_RISK: ['信用或经营风险', 'credit risk'],
  OTHER: ['其他', 'other'],
} satisfies Record<InternalDeclineReason, readonly [string, string]>);

export const stageName = wording({
  SUBMITTED: ['提交', 'submitted'],
  SEEN: ['已查看', 'seen'],
  ANSWERED: ['已答复', 'answered'],
  ACCEPTED: ['接受', 'accepted'],
  MET: ['对接', 'met'],
  PROJECT: ['立项', 'project'],
  DECLINED: ['未接受', 'not accepted'],
  WITHDRAWN: ['撤回', 'withdrawn'],
  LAPSED: ['失效', 'lapsed'],
} satisfies Record<ReferralStageName, readonly [string, string]>);

export const DECLINE_REASONS = ['CONDITIONS_NOT_MET', 'NOT_NEEDED_NOW', 'MATERIALS_LACKING', 'OTHER'] as const satisfies readonly DeclineReason[];

export const INTERNAL_REASONS = [
  'NOT_IN_FOCUS',
  'ALREADY_IN_TALKS',
  'ALREADY_LOCATED',
  'NOT_ADMITTED',
  'NO_SPACE',
  'CREDIT_RISK',
  'OTHER',
] as const satisfies readonly InternalDeclineReason[];
