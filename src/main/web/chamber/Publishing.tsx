import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { OpportunityWork } from '../api/operations/opportunityWork';
import { PageOpportunityAnswer } from '../api/operations/pageOpportunityAnswer';
import { PageOpportunityPublish } from '../api/operations/pageOpportunityPublish';
import { PageOpportunitySave } from '../api/operations/pageOpportunitySave';
import { PageOpportunityWithdraw } from '../api/operations/pageOpportunityWithdraw';
import { useQuery } from '../api/query';
import { Confirm } from '../parts/Confirm';
import { attempt, Form } from '../parts/Form';
import type { FieldSpec, Typed } from '../parts/Form';
import { Loaded } from '../parts/States';
import { administers, useSession } from '../shell/session';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';

const words = wording({
  title: ['发布', 'Publishing'],
  seen: ['左侧就是商会看到的样子。', 'Beside this is what a chamber sees.'],
  checks: ['检查', 'Checks'],
  edit: ['修改', 'Edit'],
  save: ['保存', 'Save'],
  publish: ['发布给商会', 'Publish'],
  despite: ['知悉提醒，仍然发布', 'Publish despite warnings'],
  withdraw: ['撤回', 'Withdraw'],
  titled: ['标题', 'Title'],
  description: ['需要什么', 'What is wanted'],
  conditions: ['必要条件', 'Conditions'],
  offers: ['园区提供', 'What the park offers'],
  desk: ['园区窗口', 'Desk'],
  minimum: ['最小面积（m²）', 'Smallest area (m²)'],
  maximum: ['最大面积（m²）', 'Largest area (m²)'],
  deadline: ['截止日期', 'Deadline'],
  asked: ['商会提问（不显示由谁提出）', 'Questions of chambers'],
  question: ['公开的问题', 'Question as published'],
  answer: ['答复', 'Answer'],
  reply: ['答复并公开', 'Answer for all'],
});

interface Props {
  opportunity: Opportunity;
  onDone: () => void;
}

/** What the park does with its opportunity: text, checks, publishing, answers. */
export function Publishing({ opportunity, onDone }: Props) {
  const { viewer } = useSession();
  const own = administers(viewer.role) || viewer.park?.code === opportunity.park.code;
  const query = useQuery(OpportunityWork, own ? { id: opportunity.id } : null);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!own) {
    return null;
  }
  const done = () => {
    query.reload();
    onDone();
  };
  const publish = (despiteWarnings: boolean) => async () => {
    setRefusal(
      await attempt(async () => {
        const { opportunityPublish: outcome } = await ask(PageOpportunityPublish, { input: { id: opportunity.id, despiteWarnings } });
        done();
        return outcome && outcome.__typename !== 'OpportunityPublished' ? outcome.message : null;
      }),
    );
  };
  const save = async (typed: Typed) => {
    const size = (text: string | undefined) => (text ? Number(text) : undefined);
    await ask(PageOpportunitySave, {
      input: {
        id: opportunity.id,
        park: opportunity.park.code,
        chain: opportunity.chain.code,
        segment: opportunity.segment?.code,
        title: typed.title ?? '',
        description: typed.description,
        conditions: typed.conditions,
        offers: typed.offers,
        desk: typed.desk,
        minimumAreaSquareMetres: size(typed.minimum),
        maximumAreaSquareMetres: size(typed.maximum),
        visibility: opportunity.visibility,
        deadline: typed.deadline,
      },
    });
    done();
    return null;
  };
  return (
    <section class="card">
      <header>
        <h3>{words.title}</h3>
        <span class="muted small">{words.seen}</span>
      </header>
      <Loaded query={query} rows={4}>
        {(data) => (
          <div class="card-body texts">
            <section>
              <h3>{words.checks}</h3>
              <ul class="checks">
                {(data.opportunity?.checks ?? []).map((check) => (
                  <li key={check.item + check.message} class={check.result}>
                    <span aria-hidden="true">{check.result === 'MET' ? '✓' : check.result === 'WARNING' ? '!' : '✗'}</span> {check.message}
                  </li>
                ))}
              </ul>
              <p class="row">
                {opportunity.state !== 'PUBLISHED' && (
                  <>
                    <button type="button" class="button primary" onClick={publish(false)}>
                      {words.publish}
                    </button>
                    {data.opportunity?.checks?.some((check) => check.result === 'WARNING') && (
                      <button type="button" class="button" onClick={publish(true)}>
                        {words.despite}
                      </button>
                    )}
                  </>
                )}
                {opportunity.state === 'PUBLISHED' && (
                  <Confirm
                    label={words.withdraw}
                    about={opportunity.title}
                    onConfirmed={async () => {
                      const { opportunityWithdraw: outcome } = await ask(PageOpportunityWithdraw, { input: { id: opportunity.id } });
                      done();
                      return outcome && outcome.__typename !== 'OpportunityWithdrawn' ? outcome.message : null;
                    }}
                  />
                )}
              </p>
              <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
            </section>
            {(data.opportunity?.openQuestions ?? []).map((one) => (
              <section key={one.id}>
                <h3>{words.asked}</h3>
                <p>{one.asked}</p>
                <Form
                  fields={[
                    { name: 'question', label: words.question, type: 'note', required: true, value: one.asked ?? '' },
                    { name: 'answer', label: words.answer, type: 'note', required: true },
                  ]}
                  submit={words.reply}
                  onSubmit={async (typed) => {
                    const { opportunityQuestionAnswer: outcome } = await ask(PageOpportunityAnswer, { input: { id: one.id, question: typed.question ?? '', answer: typed.answer ?? '' } });
                    done();
                    return outcome && outcome.__typename !== 'OpportunityQuestionAnswered' ? outcome.message : null;
                  }}
                />
              </section>
            ))}
            <details>
              <summary>{words.edit}</summary>
              <Form key={opportunity.id} fields={fields(opportunity)} submit={words.save} onSubmit={save} />
            </details>
          </div>
        )}
      </Loaded>
    </section>
  );
}

function fields(one: Opportunity): FieldSpec[] {
  const text = (value: number | string | null) => (value === null ? '' : String(value));
  return [
    { name: 'title', label: words.titled, required: true, value: one.title },
    { name: 'deadline', label: words.deadline, type: 'date', value: text(one.deadline) },
    { name: 'description', label: words.description, type: 'note', value: text(one.description) },
    { name: 'conditions', label: words.conditions, type: 'note', value: text(one.conditions) },
    { name: 'offers', label: words.offers, type: 'note', value: text(one.offers) },
    { name: 'desk', label: words.desk, value: text(one.desk) },
    { name: 'minimum', label: words.minimum, type: 'number', min: '0', value: text(one.minimumAreaSquareMetres) },
    { name: 'maximum', label: words.maximum, type: 'number', min: '0', value: text(one.maximumAreaSquareMetres) },
  ];
}
