import type { ComponentChildren } from 'preact';
import type { CorrectionState, CorrectionSubject } from '../api/operations/enums';
import { Link, Source } from '../parts/Link';
import { wording } from '../words';

export const subjectName = wording({
  NAME: ['简称', 'Name'],
  LEGAL_NAME: ['登记名称', 'Registered name'],
  ENGLISH_NAME: ['英文名称', 'English name'],
  REGION: ['所在地区', 'Region'],
  FACT: ['一条记录', 'A fact'],
} satisfies Record<CorrectionSubject, readonly [string, string]>);

export const stateName = wording({
  OPEN: ['待裁定', 'to be decided'],
  ACCEPTED: ['已更正', 'put right'],
  REJECTED: ['未采纳', 'not accepted'],
} satisfies Record<CorrectionState, readonly [string, string]>);

const words = wording({
  before: ['原记录', 'On record'],
  proposed: ['应为', 'Should be'],
  grounds: ['依据', 'Grounds'],
  nothing: ['（空）', '(nothing)'],
  asked: [(day: string) => `${day} 提出`, (day: string) => `asked ${day}`],
  due: [(day: string) => `最晚 ${day} 答复`, (day: string) => `answer by ${day}`],
  late: [(day: string) => `最晚应于 ${day} 答复，已超期`, (day: string) => `was due ${day}`],
  decided: [(day: string) => `${day} 答复`, (day: string) => `answered ${day}`],
  decision: ['答复', 'Answer'],
  by: [(name: string) => `裁定人 ${name}`, (name: string) => `decided by ${name}`],
});

interface Props {
  correction: {
    readonly subject: CorrectionSubject;
    readonly state: CorrectionState;
    readonly before: string | null;
    readonly proposed: string;
    readonly grounds: string;
    readonly url: string | null;
    readonly requestedOn: string;
    readonly dueOn: string;
    readonly decision: string | null;
    readonly decidedOn: string | null;
    readonly decidedBy?: string | null;
  };
  enterprise?: { readonly key: string; readonly name: string } | null;
  children?: ComponentChildren;
}

/** What is to be put right, why, and what became of it: the same for who asked and who decides. */
export function CorrectionCard({ correction, enterprise, children }: Props) {
  const { state, dueOn } = correction;
  const late = state === 'OPEN' && dueOn < new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return (
    <li class="card need">
      <h3>
        {enterprise && (
          <>
            <Link to={`/enterprises/${encodeURIComponent(enterprise.key)}`}>{enterprise.name}</Link>
            {' · '}
          </>
        )}
        {subjectName[correction.subject]} <span class={`chip ${state === 'ACCEPTED' ? 'STRONG' : state === 'OPEN' ? 'WEAK' : ''}`}>{stateName[state]}</span>
      </h3>
      <p class={late ? 'doubt small' : 'muted small'}>
        {[
          words.asked(correction.requestedOn),
          state === 'OPEN' && (late ? words.late(dueOn) : words.due(dueOn)),
          correction.decidedOn && words.decided(correction.decidedOn),
          correction.decidedBy && words.by(correction.decidedBy),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl class="facts">
        <dt>{words.before}</dt>
        <dd class={correction.before ? '' : 'muted'}>{correction.before ?? words.nothing}</dd>
        <dt>{words.proposed}</dt>
        <dd>{correction.proposed}</dd>
        <dt>{words.grounds}</dt>
        <dd>
          {correction.grounds}
          {correction.url && (
            <>
              {' '}
              <Source href={correction.url}>{correction.url}</Source>
            </>
          )}
        </dd>
        {correction.decision && (
          <>
            <dt>{words.decision}</dt>
            <dd>{correction.decision}</dd>
          </>
        )}
      </dl>
      {children}
    </li>
  );
}
