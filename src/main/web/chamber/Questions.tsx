import { ask } from '../api/client';
import { PageOpportunityAsk } from '../api/operations/pageOpportunityAsk';
import { Form } from '../parts/Form';
import { useSession } from '../shell/session';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';

const words = wording({
  title: ['问答', 'Questions and answers'],
  none: ['还没有问答。', 'None yet.'],
  own: ['本会已提，待园区答复', 'Asked by you, not answered yet'],
  asked: [(on: string) => `${on} 提出`, (on: string) => `asked on ${on}`],
  answered: [(on: string) => `园区 ${on} 答复`, (on: string) => `answered on ${on}`],
  hint: ['答复后，看得到这条需求的商会都能看到问答；不显示谁提的，园区也不知道。请不要写企业名称、电话和地址。', 'All chambers that see this will see question and answer; nobody sees who asked. No names, numbers or addresses, please.'],
  ask: ['提交问题', 'Ask'],
  text: ['向园区提问', 'A question for the park'],
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
            <p class="muted small">{one.answeredOn && words.answered(one.answeredOn)}</p>
          </section>
        ))}
        {waiting.length > 0 && (
          <section>
            <h3>{words.own}</h3>
            {waiting.map((one) => (
              <p key={one.id}>
                {one.asked} <span class="muted small">{one.askedOn && words.asked(one.askedOn)}</span>
              </p>
            ))}
          </section>
        )}
      </div>
      {viewer.role === 'CHAMBER' && opportunity.state === 'PUBLISHED' && (
        <Form
          fields={[{ name: 'text', label: words.text, type: 'note', required: true, max: '300', hint: words.hint }]}
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
