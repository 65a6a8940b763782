import { MemberOverview } from '../api/operations/memberOverview';
import type { MemberOverviewResult } from '../api/operations/memberOverview';
import { useQuery } from '../api/query';
import { wording } from '../words';

const words = wording({
  title: ['园区看到的', 'What parks see'],
  about: [(n: number) => `约 ${n} 家`, (n: number) => `about ${n}`],
  nothing: ['园区目前看不到贵会会员的任何数字。', 'Parks see no number of yours at present.'],
  how: [
    '每月 1 日公布一次约数，只计“仅计数”和“可分享”的会员；不足 3 家的不显示，名单刚录入的从下一个 1 日起公布。名称、代码等只有在引荐后，园区才看得到那一家的。',
    'Rounded numbers are published on the first of the month, of members that may be counted; none below 3. A name is seen only once the member is referred.',
  ],
  asOf: [(day: string, next: string) => `${day} 公布，下次 ${next}。`, (day: string, next: string) => `Of ${day}, next on ${next}.`],
  segments: ['按环节', 'By segment'],
  regions: ['按省市', 'By province'],
});

type Overview = NonNullable<NonNullable<NonNullable<MemberOverviewResult['viewer']>['chamber']>['memberOverview']>;

/** What parks see of a chamber's members, word for word. */
export function SeenByParks() {
  const query = useQuery(MemberOverview, {});
  if (!query.data) {
    return null;
  }
  const overview = query.data.viewer?.chamber?.memberOverview ?? null;
  return (
    <section class="card" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        {overview && <span class="muted small">{words.asOf(overview.asOf, overview.nextOn)}</span>}
      </header>
      <div class="card-body seen">
        {overview && overview.segments.length + overview.regions.length > 0 ? <Numbers overview={overview} /> : <p>{words.nothing}</p>}
        <p class="muted small">{words.how}</p>
      </div>
    </section>
  );
}

function Numbers({ overview }: { overview: Overview }) {
  const groups = [
    [words.segments, overview.segments.map((one) => [one.segment.name, one.about] as const)],
    [words.regions, overview.regions.map((one) => [one.region.name, one.about] as const)],
  ] as const;
  return (
    <dl class="facts">
      {groups.map(
        ([title, rows]) =>
          rows.length > 0 && (
            <>
              <dt>{title}</dt>
              <dd>{rows.map(([name, about]) => `${name} ${words.about(about)}`).join('；')}</dd>
            </>
          ),
      )}
    </dl>
  );
}
