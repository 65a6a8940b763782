import type { ParkNeed } from '../api/operations/parkOpportunities';
import { areaText, remaining } from '../chamber/terms';
import { SampleChip } from '../parts/Chips';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { visibilityName } from './words';

const words = wording({
  revised: ['有未发布的修改', 'unpublished changes'],
  asked: [(n: number) => `${n} 个提问待答复`, (n: number) => `${n} questions to answer`],
  published: [(day: string) => `${day} 发布`, (day: string) => `published ${day}`],
  until: [(day: string, left: string) => `${day} 截止（${left}）`, (day: string, left: string) => `until ${day} (${left})`],
  untilOver: [(day: string) => `${day} 截止`, (day: string) => `until ${day}`],
  seen: [(who: string) => `可见：${who}`, (who: string) => `seen by: ${who}`],
});

/** Each with what the park has to do about it. */
export function NeedRows({ park, needs, mayWrite }: { park: string; needs: readonly ParkNeed[]; mayWrite: boolean }) {
  return (
    <ul class="needs">
      {needs.map((need) => {
        const asked = need.openQuestions?.length ?? 0;
        const until = need.deadline && (need.state === 'PUBLISHED' ? words.until(need.deadline, remaining(need.deadline)) : words.untilOver(need.deadline));
        return (
          <li key={need.id} class="card need">
            <h3 class="row">
              <Link to={mayWrite ? `/parks/${park}/publishing/${encodeURIComponent(need.id)}` : `/board/${encodeURIComponent(need.id)}`}>{need.revision?.title ?? need.title}</Link> <SampleChip sample={need.sample} />
              {need.revision && <span class="chip notice">{words.revised}</span>}
              {asked > 0 && <span class="chip notice">{words.asked(asked)}</span>}
            </h3>
            <p class="muted">
              {[
                need.segment?.name ?? need.chain.name,
                areaText(need.minimumAreaSquareMetres, need.maximumAreaSquareMetres),
                need.publishedOn && words.published(need.publishedOn),
                until,
                words.seen(visibilityName[need.visibility]),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
