import { wording } from '../words';

export const KINDS = ['MATCH', 'CHANGE', 'REPLY_DUE', 'EXPIRY', 'TASK'] as const;

export const kindName = wording({
  MATCH: ['新需求', 'New'],
  CHANGE: ['进展', 'Progress'],
  REPLY_DUE: ['答复期限', 'Answer due'],
  EXPIRY: ['到期', 'Expiry'],
  TASK: ['待办', 'To do'],
});

export const kindMeaning = wording({
  MATCH: ['新需求：与已存搜索相符的招商需求', 'New: opportunities that match a saved search'],
  CHANGE: ['进展：关注的需求、提出的问题、引荐有变化', 'Progress: of what you follow, asked or referred'],
  REPLY_DUE: ['答复期限：有事项待答复或超期', 'Answer due: something waits, or is late'],
  EXPIRY: ['到期：需求即将截止，或引荐失效', 'Expiry: an opportunity ends soon, or a referral lapsed'],
  TASK: ['待办：有事项交由本人或本单位办理', 'To do: something is yours to do'],
});

/** Where the page shows what a notice is about; null where it shows it nowhere. */
export function placeOf(object: { __typename: string; id: string }) {
  switch (object.__typename) {
    case 'Opportunity':
      return `/board/${encodeURIComponent(object.id)}`;
    case 'Referral':
      return `/referrals?id=${encodeURIComponent(object.id)}`;
    case 'Correction':
      return '/admin/corrections';
    default:
      return null;
  }
}
