import type { ParkFactsResult } from '../api/operations/parkFacts';
import { NeedCard } from '../chamber/NeedCard';
import { AsSeen } from '../chamber/OpportunityPage';
import { wording } from '../words';
import type { Draft } from './draft';
import { dayIn } from './draft';
import type { Seen } from './EditorPage';

const words = wording({
  title: ['商会看到的样子', 'What a chamber sees'],
  card: ['在列表中', 'In the list'],
  detail: ['打开后', 'Opened'],
  more: ['此外，每家商会会看到自己有几家会员适合；这一项园区看不到。', 'Besides, each chamber sees how many of its members fit; parks do not.'],
});

interface Props {
  draft: Draft;
  seen: Seen;
  facts: ParkFactsResult;
}

/** The chamber's own card and page, made of what is typed here, as if it were published now. */
export function Preview({ draft, seen, facts }: Props) {
  const shown = published(draft, seen, facts);
  return (
    <section class="preview" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="muted small">{words.card}</p>
      <ul class="needs">
        <NeedCard need={{ ...shown, isNew: false, matchingMembers: null }} />
      </ul>
      <p class="muted small">{words.detail}</p>
      <AsSeen opportunity={{ ...shown, matchingMembers: null }} />
      <p class="muted small">{words.more}</p>
    </section>
  );
}

const USUAL_DAYS = 90;

function published(draft: Draft, seen: Seen, facts: ParkFactsResult): Seen {
  const chain = facts.industryChains.find((one) => one.code === draft.chain);
  const segment = chain?.segments.find((one) => one.code === draft.segment);
  const size = (typed: string) => (typed ? Number(typed) : null);
  return {
    ...seen,
    state: 'PUBLISHED',
    title: draft.title,
    description: draft.description || null,
    conditions: draft.conditions || null,
    offers: draft.offers || null,
    desk: draft.desk || null,
    minimumAreaSquareMetres: size(draft.minimum),
    maximumAreaSquareMetres: size(draft.maximum),
    visibility: draft.visibility,
    deadline: draft.deadline || dayIn(USUAL_DAYS),
    publishedOn: seen.publishedOn ?? dayIn(0),
    ...(chain ? { chain } : {}),
    segment: segment ? { parent: null, ...segment } : null,
    anchors: (facts.park?.anchors ?? []).filter((one) => one.enterprise && draft.anchors.includes(one.enterprise.key)),
  };
}
