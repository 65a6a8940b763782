import { ask } from '../api/client';
import { PageOpportunityAsk } from '../api/operations/pageOpportunityAsk';
import { Form } from '../parts/Form';
import { useSession } from '../shell/session';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';

const words = wording({
  title: ['常见问题', 'Questions'],
  none: ['还没有已答复的问题。', 'No question is answered yet.'],
  own: ['本会已提、待答复', 'Asked by you, not answered yet'],
  ask: ['提问', 'Ask'],
  text: ['想问园区的问题（答复后所有商会可见，不显示由谁提出）', 'A question for the park (all chambers will see the answer, not who asked)'],
});

/** What chambers asked, answered once for all. */
export function Questions({ opportunity, onDone }: { opportunity: Opportunity; onDone: () => void }) {
  const { viewer } = useSession();
  const waiting = opportunity.ownQuestions.filter((one) => !one.answer);
  return (
    <section class="card">
      <header>
        <h3>{words.title}</h3>
      </header>
      <div class="card-body texts">
        {opportunity.answers.length === 0 && <p class="muted">{words.none}</p>}
        {opportunity.answers.map((one) => (
          <section key={one.id}>
            <h3>{one.question}</h3>
            <p>{one.answer}</p>
            <p class="muted small">{one.answeredOn}</p>
          </section>
        ))}
        {waiting.length > 0 && (
          <section>
            <h3>{words.own}</h3>
            {waiting.map((one) => (
              <p key={one.id}>{one.asked}</p>
            ))}
          </section>
        )}
      </div>
      {viewer.role === 'CHAMBER' && opportunity.state === 'PUBLISHED' && (
        <Form
          fields={[{ name: 'text', label: words.text, type: 'note', required: true }]}
          submit={words.ask}
          onSubmit={async (typed) => {
            const { opportunityQuestionAsk: outcome } = await ask(PageOpportunityAsk, { input: { opportunity: opportunity.id, text: typed.text ?? '' } });
            onDone();
            return outcome && outcome.__typename !== 'OpportunityQuestionAsked' ? outcome.message : null;
          }}
        />
      )}
    </section>
  );
}
