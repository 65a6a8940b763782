import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { PageMemberConsent } from '../api/operations/pageMemberConsent';
import { PageReferralDraft } from '../api/operations/pageReferralDraft';
import { PageReferralSubmit } from '../api/operations/pageReferralSubmit';
import { attempt, Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { Link } from '../parts/Link';
import { nodes } from '../parts/nodes';
import { Missing } from '../parts/States';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';
import { consentName, giverName } from './terms';

const words = wording({
  title: [(member: string) => `引荐 ${member}`, (member: string) => `Refer ${member}`],
  steps: ['步骤', 'Steps'],
  consent: ['会员同意', 'Consent'],
  questions: ['三个问题', 'Three questions'],
  send: ['检查并提交', 'Check and send'],
  consented: [(on: string, by: string) => `该会员已同意分享（${on}，${by}）。`, (on: string, by: string) => `The member agreed to be shared (${on}, ${by}).`],
  needed: ['引荐前须得到会员同意，记录同意的日期和由谁作出。', 'A member must agree first: record when, and who said so.'],
  on: ['同意日期', 'Date'],
  by: ['由谁同意', 'By whom'],
  record: ['记录同意', 'Record'],
  next: ['下一步', 'Next'],
  offers: ['能提供什么', 'What it offers'],
  needs: ['需要什么', 'What it needs'],
  unclear: ['尚不清楚的', 'What is unclear'],
  keep: ['保存草稿，下一步', 'Save the draft and go on'],
  check: ['园区将看到会员企业名称、信用代码、所在地、环节、产品，以及您的回答；联系人是本会。', 'The park will see the member’s name, code, place, segments and products, and your answers; the contact is the chamber.'],
  submit: ['提交引荐', 'Submit'],
  track: ['查看我的引荐', 'My referrals'],
});

interface Props {
  opportunity: Opportunity;
  member: string;
}

/** Consent, three questions, send: each step is kept, and the last says in plain words what came of it. */
export function ReferralFlow({ opportunity, member }: Props) {
  const match = nodes(opportunity.matchingMembers).find((one) => one.member.id === member);
  const [step, setStep] = useState(0);
  const [consent, setConsent] = useState(match?.member.consent ?? 'PRIVATE');
  const [referral, setReferral] = useState('');
  const [answers, setAnswers] = useState<Typed>({});
  const [result, setResult] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!match) {
    return <Missing />;
  }
  const given = match.member;
  const save = async (typed: Typed) => {
    setAnswers(typed);
    const { referralDraft: outcome } = await ask(PageReferralDraft, {
      input: { opportunity: opportunity.id, member, offers: typed.offers, needs: typed.needs, unclear: typed.unclear },
    });
    if (outcome?.__typename !== 'ReferralMoved') {
      return outcome?.message;
    }
    setReferral(outcome.referral.id);
    setStep(2);
    return null;
  };
  const submit = async () => {
    const { referralSubmit: outcome } = await ask(PageReferralSubmit, { input: { id: referral } });
    if (outcome?.__typename !== 'ReferralMoved') {
      return outcome?.message;
    }
    setResult(outcome.referral.statement);
    return null;
  };
  return (
    <section class="card flow">
      <header>
        <h2>{words.title(match.enterprise.name)}</h2>
        <span class="muted">{opportunity.title}</span>
      </header>
      <ol class="tabs" aria-label={words.steps}>
        {(['consent', 'questions', 'send'] as const).map((name, at) => (
          <li key={name} aria-current={at === step ? 'step' : undefined} class={at === step ? 'now' : ''}>
            {at + 1}. {words[name]}
          </li>
        ))}
      </ol>
      {step === 0 && consent === 'SHAREABLE' && (
        <div class="card-body">
          <p>{words.consented(given.consentOn ?? '—', given.consentBy ? giverName[given.consentBy] : '—')}</p>
          <p class="actions">
            <button type="button" class="button primary" onClick={() => setStep(1)}>
              {words.next}
            </button>
          </p>
        </div>
      )}
      {step === 0 && consent !== 'SHAREABLE' && (
        <>
          <p class="card-body">
            <span class="chip notice">{consentName[consent]}</span> {words.needed}
          </p>
          <Form
            fields={[
              { name: 'on', label: words.on, type: 'date', required: true },
              { name: 'by', label: words.by, type: 'select', required: true, options: (['LEGAL_REPRESENTATIVE', 'MANAGEMENT', 'AUTHORISED_STAFF'] as const).map((one) => [one, giverName[one]] as const) },
            ]}
            submit={words.record}
            onSubmit={async (typed) => {
              const by = typed.by === 'MANAGEMENT' || typed.by === 'AUTHORISED_STAFF' ? typed.by : 'LEGAL_REPRESENTATIVE';
              const { memberConsentSave: outcome } = await ask(PageMemberConsent, { input: { member, consent: 'SHAREABLE', consentOn: typed.on, consentBy: by } });
              if (outcome?.__typename !== 'MemberConsentSaved') {
                return outcome?.message;
              }
              setConsent('SHAREABLE');
              setStep(1);
              return null;
            }}
          />
        </>
      )}
      {step === 1 && (
        <Form
          fields={(['offers', 'needs', 'unclear'] as const).map((name) => ({ name, label: words[name], type: 'note' as const, value: answers[name], required: name !== 'unclear' }))}
          submit={words.keep}
          onSubmit={save}
        />
      )}
      {step === 2 && !result && (
        <div class="card-body">
          <dl class="facts">
            {(['offers', 'needs', 'unclear'] as const).map((name) => (
              <>
                <dt>{words[name]}</dt>
                <dd>{answers[name] ?? '—'}</dd>
              </>
            ))}
          </dl>
          <p class="muted">{words.check}</p>
          <p class="actions">
            <button type="button" class="button primary" onClick={async () => setRefusal(await attempt(submit))}>
              {words.submit}
            </button>
          </p>
          <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
        </div>
      )}
      {result && (
        <div class="card-body" role="status">
          <p class="banner calm">{result}</p>
          <p class="actions">
            <Link class="button" to="/referrals">
              {words.track}
            </Link>
          </p>
        </div>
      )}
    </section>
  );
}
