import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { PageSurveySave } from '../api/operations/pageSurveySave';
import type { GapState } from '../api/operations/enums';
import { Segments } from '../api/operations/segments';
import { useQuery } from '../api/query';
import { StateChip } from '../parts/Chips';
import { Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { Loaded } from '../parts/States';
import { useSession } from '../shell/session';
import { wording } from '../words';
import type { SectionProps } from './AdminPage';
import { segmentOptions } from './segments';
import { provenance } from './words';

const words = wording({
  intro: [
    '摸底说明全市某环节的企业有多少已收录。只有覆盖率不低于 80% 时，系统才会把没有本地供应商的环节称为“缺”。同一环节以最新一次录入为准。',
    'A survey says how many of the municipality’s enterprises of a segment are on record. Only with 80 % or more may a segment be called missing. The newest entry counts.',
  ],
  segment: ['环节', 'Segment'],
  coverage: ['覆盖率（%）', 'Coverage (%)'],
  surveyedOn: ['摸底日期', 'Surveyed on'],
  dateHint: ['2026、2026-11 或 2026-11-20', '2026, 2026-11 or 2026-11-20'],
  save: ['录入摸底', 'Enter the survey'],
  now: [(name: string) => `“${name}”现在的状态：`, (name: string) => `“${name}” is now`],
});

export function Surveys({ place, mayWrite }: SectionProps) {
  const { zone } = useSession();
  const query = useQuery(Segments, {});
  const [saved, setSaved] = useState<{ name: string; state: GapState | null } | null>(null);
  const save = async (typed: Typed) => {
    const { surveySave: outcome } = await ask(PageSurveySave, {
      input: {
        zone: zone.code,
        segment: typed.segment ?? '',
        coverage: Number(typed.coverage ?? 0) / 100,
        surveyedOn: typed.surveyedOn ?? '',
        source: typed.source ?? '',
        url: typed.url,
        note: typed.note,
      },
    });
    setSaved(outcome?.segment ?? null);
    return null;
  };
  return (
    <div class="card">
      <p class="card-body">{words.intro}</p>
      {mayWrite && (
        <Loaded query={query} rows={4}>
          {(data) => (
            <Form
              fields={[
                {
                  name: 'segment',
                  label: words.segment,
                  type: 'select',
                  required: true,
                  value: place.search.get('segment') ?? undefined,
                  options: segmentOptions(data.industryChains, false),
                },
                { name: 'coverage', label: words.coverage, type: 'number', required: true, min: '0', max: '100', step: '0.1' },
                { name: 'surveyedOn', label: words.surveyedOn, required: true, hint: words.dateHint },
                ...provenance().filter((field) => field.name !== 'observedOn'),
              ]}
              submit={words.save}
              onSubmit={save}
            />
          )}
        </Loaded>
      )}
      {saved?.state && (
        <p class="card-body" role="status">
          {words.now(saved.name)} <StateChip state={saved.state} />
        </p>
      )}
    </div>
  );
}
