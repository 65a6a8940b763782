import { wording } from '../words';

const types: Record<string, string> = wording({
  User: ['账号', 'User'],
  ApiToken: ['接口令牌', 'API token'],
  WeightSet: ['权重方案', 'Weight set'],
  LeadView: ['视图', 'View'],
  Lead: ['线索', 'Lead'],
  Enterprise: ['企业', 'Enterprise'],
  Park: ['园区', 'Park'],
  Chamber: ['商会', 'Chamber'],
  Member: ['会员', 'Member'],
  Opportunity: ['招商需求', 'Opportunity'],
  OpportunityRevision: ['需求版本', 'Revision'],
  OpportunityQuestion: ['提问', 'Question'],
  OpportunitySearch: ['保存的搜索', 'Saved search'],
  Referral: ['引荐', 'Referral'],
  Correction: ['更正', 'Correction'],
});

/** What an audit event is about: a global id is told as the thing it names, anything else as it is. */
export function subjectName(subject: string): string {
  const id = decoded(subject);
  const type = id && types[id.slice(0, id.indexOf(':'))];
  return type ? `${type} ${id.slice(id.indexOf(':') + 1)}` : subject;
}

/** `Type:key` of an id as `GlobalId` writes it, or null where it is none. */
function decoded(id: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(id.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes(':') ? text : null;
  } catch {
    return null;
  }
}
