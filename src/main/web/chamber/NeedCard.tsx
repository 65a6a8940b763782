import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { Need } from '../api/operations/board';
import { PageOpportunityFollow } from '../api/operations/pageOpportunityFollow';
import { count } from '../numbers';
import { attempt } from '../parts/Form';
import { Icon } from '../parts/Icon';
import { Link } from '../parts/Link';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { Sample } from './Sample';
import { areaText, opportunityState, remaining } from './terms';

const words = wording({
  fresh: ['新', 'new'],
  fits: [(n: number) => `适合会员 ${count(n)} 家（仅本会可见）`, (n: number) => `Fits ${count(n)} members (only you see this)`],
  fitsNone: ['暂无会员在该环节经营', 'No member works in the segment'],
  deadline: [(day: string, left: string) => `${day} 截止（${left}）`, (day: string, left: string) => `until ${day} (${left})`],
  follow: [(title: string) => `关注：${title}`, (title: string) => `Follow: ${title}`],
  followed: ['已关注', 'Followed'],
  following: ['关注', 'Follow'],
});

/** What a park looks for, in one card. */
export function NeedCard({ need }: { need: Need }) {
  const { viewer } = useSession();
  const fits = need.matchingMembers?.totalCount ?? 0;
  return (
    <li class="card need">
      <h2>
        {need.isNew && viewer.role === 'CHAMBER' && <span class="dot" role="img" aria-label={words.fresh} title={words.fresh} />}
        <Link to={`/board/${encodeURIComponent(need.id)}`}>{need.title}</Link>
        <Sample of={need} />
        {need.state !== 'PUBLISHED' && <span class="chip">{opportunityState[need.state]}</span>}
      </h2>
      {viewer.role === 'CHAMBER' && <Follow id={need.id} title={need.title} followed={need.isFollowed} />}
      <p class="muted">
        {[
          need.park.name,
          need.segment?.name ?? need.chain.name,
          areaText(need.minimumAreaSquareMetres, need.maximumAreaSquareMetres),
          need.deadline && words.deadline(need.deadline, remaining(need.deadline)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {viewer.role === 'CHAMBER' && <p class={fits > 0 ? 'fits' : 'muted small'}>{fits > 0 ? words.fits(fits) : words.fitsNone}</p>}
    </li>
  );
}

interface FollowProps {
  id: string;
  title: string;
  followed: boolean;
}

/** A star: who follows is told what becomes of it. Pressed again it is not followed any more. */
export function Follow({ id, title, followed }: FollowProps) {
  const [now, setNow] = useState(followed);
  const [refusal, setRefusal] = useState<string | null>(null);
  const change = async () => {
    setNow(!now);
    const failed = await attempt(async () => {
      await ask(PageOpportunityFollow, { input: { id, follow: !now } });
      return null;
    });
    if (failed) {
      setNow(now);
    }
    setRefusal(failed);
  };
  return (
    <span class="follow">
      {refusal && (
        <span class="small" role="alert">
          {refusal}
        </span>
      )}
      <button type="button" class={now ? 'button small star on' : 'button small star'} aria-pressed={now} aria-label={words.follow(title)} onClick={change}>
        <Icon name="star" />
        {now ? words.followed : words.following}
      </button>
    </span>
  );
}
