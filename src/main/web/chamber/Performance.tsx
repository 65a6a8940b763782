import { OwnPerformance } from '../api/operations/ownPerformance';
import type { ReferralStageName } from '../api/operations/enums';
import { useQuery } from '../api/query';
import { count, share } from '../numbers';
import { wording } from '../words';

const words = wording({
  title: ['引荐成效', 'What came of referrals'],
  same: ['园区也看得到与自己有关的部分，算法相同', 'A park sees its own part, counted alike'],
  none: ['还没有提交过引荐。', 'None was submitted yet.'],
  month: ['月份', 'Month'],
  submitted: ['提交', 'Submitted'],
  decided: ['有结果', 'Decided'],
  accepted: ['接受', 'Accepted'],
  caption: ['按首次提交的月份（件）', 'By the month of the first submission'],
  acceptance: ['接受率', 'Acceptance'],
  few: ['样本不足', 'too few'],
  funnel: ['各步件数', 'How far'],
});

const stageName = wording({
  SUBMITTED: ['提交', 'submitted'],
  SEEN: ['已查看', 'seen'],
  ANSWERED: ['已答复', 'answered'],
  ACCEPTED: ['已接受', 'accepted'],
  MET: ['已对接', 'met'],
  PROJECT: ['已立项', 'project'],
  DECLINED: ['未接受', 'not accepted'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
  LAPSED: ['已失效', 'lapsed'],
});

const MAIN: readonly ReferralStageName[] = ['SUBMITTED', 'SEEN', 'ANSWERED', 'ACCEPTED', 'MET', 'PROJECT', 'DECLINED', 'WITHDRAWN', 'LAPSED'];

/** What came of a chamber's referrals, as both sides see it; no share or median of fewer than three. */
export function Performance() {
  const performance = useQuery(OwnPerformance, {}).data?.referralPerformance;
  if (!performance) {
    return null;
  }
  const counts = new Map(performance.funnel.map((one) => [one.stage, one.count]));
  const all = counts.get('SUBMITTED') ?? 0;
  return (
    <section class="card performance" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        <span class="muted small">{words.same}</span>
      </header>
      <div class="card-body">
        {all === 0 ? (
          <p class="muted">{words.none}</p>
        ) : (
          <>
            <p>{performance.statement}</p>
            <ul class="funnel" aria-label={words.funnel}>
              {MAIN.filter((stage) => (counts.get(stage) ?? 0) > 0).map((stage) => (
                <li key={stage}>
                  <span>{stageName[stage]}</span>
                  <span class="bar-track" aria-hidden="true">
                    <i class={stage === 'DECLINED' || stage === 'WITHDRAWN' || stage === 'LAPSED' ? 'group-5' : 'group-1'} style={{ width: `${((counts.get(stage) ?? 0) / all) * 100}%` }} />
                  </span>
                  <strong>{count(counts.get(stage) ?? 0)}</strong>
                </li>
              ))}
            </ul>
            <table class="plain-table">
              <caption class="muted small">{words.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.month}</th>
                  <th scope="col" class="number">
                    {words.submitted}
                  </th>
                  <th scope="col" class="number">
                    {words.decided}
                  </th>
                  <th scope="col" class="number">
                    {words.accepted}
                  </th>
                  <th scope="col" class="number">
                    {words.acceptance}
                  </th>
                </tr>
              </thead>
              <tbody>
                {performance.months.map((month) => (
                  <tr key={month.month}>
                    <th scope="row">{month.month}</th>
                    <td class="number">{count(month.submitted)}</td>
                    <td class="number">{count(month.decided)}</td>
                    <td class="number">{count(month.accepted)}</td>
                    <td class="number">{month.acceptance === null ? <span class="muted">{words.few}</span> : share(month.acceptance)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </section>
  );
}
