import { ParkChambers } from '../api/operations/parkChambers';
import { ParkPerformance } from '../api/operations/parkPerformance';
import type { ParkPerformanceResult } from '../api/operations/parkPerformance';
import { useQuery } from '../api/query';
import { share } from '../numbers';
import { nodes } from '../parts/nodes';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { stageName } from './terms';

const words = wording({
  title: ['引荐成效', 'What came of referrals'],
  rule: ['商会与园区看到的相同；不足 3 件的不计中位数和接受率。', 'Both sides see the same; below 3 no median and no share.'],
  none: ['还没有商会向本园区引荐过企业。', 'No chamber has referred anybody yet.'],
  who: ['商会', 'Chamber'],
  together: ['合计', 'Together'],
  median: ['答复时间中位数', 'Median response'],
  hours: [(n: number) => (n < 48 ? `${n.toFixed(1)} 小时` : `${(n / 24).toFixed(1)} 天`), (n: number) => (n < 48 ? `${n.toFixed(1)} h` : `${(n / 24).toFixed(1)} days`)],
  few: ['样本不足', 'too few'],
  month: ['按首次提交的月份', 'By month of submission'],
  submitted: ['提交', 'Submitted'],
  decided: ['已定', 'Decided'],
  accepted: ['接受', 'Accepted'],
  acceptance: ['接受率', 'Share accepted'],
});

const STAGES = ['SUBMITTED', 'ANSWERED', 'ACCEPTED', 'MET', 'PROJECT', 'DECLINED'] as const;

type Figures = NonNullable<ParkPerformanceResult['referralPerformance']>;

/** How fast the park answers and what it accepts, of each chamber and by month. */
export function Performance() {
  const { viewer } = useSession();
  const park = viewer.park?.code;
  const together = useQuery(ParkPerformance, { park });
  const referred = useQuery(ParkChambers, {});
  const figures = together.data?.referralPerformance;
  if (!figures || !referred.data) {
    return null;
  }
  const chambers = [...new Map(nodes(referred.data.referrals).map((one) => [one.chamber.key, one.chamber])).values()];
  return (
    <section class="card">
      <header>
        <h2>{words.title}</h2>
        <span class="muted small">{words.rule}</span>
      </header>
      {chambers.length === 0 ? (
        <p class="state muted">{words.none}</p>
      ) : (
        <>
          <div class="scroll" role="region" aria-label={words.title} tabIndex={0}>
            <table class="plain-table by-chamber">
              <thead>
                <tr>
                  <th scope="col">{words.who}</th>
                  {STAGES.map((stage) => (
                    <th key={stage} scope="col" class="number">
                      {stageName[stage]}
                    </th>
                  ))}
                  <th scope="col" class="number">
                    {words.median}
                  </th>
                </tr>
              </thead>
              <tbody>
                {chambers.map((chamber) => (
                  <Chamber key={chamber.key} chamber={chamber} park={park} />
                ))}
                <Row name={words.together} figures={figures} />
              </tbody>
            </table>
          </div>
          <Months figures={figures} />
        </>
      )}
    </section>
  );
}

function Chamber({ chamber, park }: { chamber: { key: string; name: string }; park: string | undefined }) {
  const query = useQuery(ParkPerformance, { chamber: chamber.key, park });
  return <Row name={chamber.name} figures={query.data?.referralPerformance ?? null} />;
}

function Row({ name, figures }: { name: string; figures: Figures | null }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {STAGES.map((stage) => (
        <td key={stage} class="number">
          {figures?.funnel.find((one) => one.stage === stage)?.count ?? ''}
        </td>
      ))}
      <td class="number">{figures && (figures.medianResponseHours === null ? <span class="muted">{words.few}</span> : words.hours(figures.medianResponseHours))}</td>
    </tr>
  );
}

function Months({ figures }: { figures: Figures }) {
  return (
    <div class="scroll" role="region" aria-label={words.month} tabIndex={0}>
      <table class="plain-table months">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {(['submitted', 'decided', 'accepted', 'acceptance'] as const).map((one) => (
              <th key={one} scope="col" class="number">
                {words[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{one.month}</th>
              <td class="number">{one.submitted}</td>
              <td class="number">{one.decided}</td>
              <td class="number">{one.accepted}</td>
              <td class="number">{one.acceptance === null ? <span class="muted">{words.few}</span> : share(one.acceptance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
