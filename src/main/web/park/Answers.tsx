import { ask } from '../api/client';
import { PageOpportunityAnswer } from '../api/operations/pageOpportunityAnswer';
import { Form } from '../parts/Form';
import { wording } from '../words';
import type { Work } from './draft';

const words = wording({
  title: ['商会提问', 'Questions of chambers'],
  rule: ['答复一次，所有商会可见；不显示由谁提出。', 'One answer for all chambers; who asked is not told.'],
  none: ['目前没有提问。', 'Nobody has asked anything.'],
  asked: [(day: string) => `${day} 提出`, (day: string) => `asked ${day}`],
  question: ['问题（公开的写法，可改得更通用）', 'Question as all will read it'],
  answer: ['答复', 'Answer'],
  reply: ['答复并公开', 'Answer for all'],
  change: ['修改答复', 'Change the answer'],
  answered: [(day: string) => `${day} 答复`, (day: string) => `answered ${day}`],
});

/** What chambers want to know, the open ones first. */
export function Answers({ work, onDone }: { work: Work; onDone: () => void }) {
  const open = work.openQuestions ?? [];
  if (!work.publishedOn) {
    return null;
  }
  return (
    <section class="card">
      <header>
        <h2>{words.title}</h2>
        <span class="muted small">{words.rule}</span>
      </header>
      <div class="card-body texts">
        {open.length + work.answers.length === 0 && <p class="muted">{words.none}</p>}
        {open.map((one) => (
          <section key={one.id}>
            <h3>{one.asked}</h3>
            {one.askedOn && <p class="muted small">{words.asked(one.askedOn)}</p>}
            <Reply id={one.id} question={one.asked ?? ''} answer="" onDone={onDone} />
          </section>
        ))}
        {work.answers.map((one) => (
          <section key={one.id}>
            <h3>{one.question}</h3>
            <p>{one.answer}</p>
            {one.answeredOn && <p class="muted small">{words.answered(one.answeredOn)}</p>}
            <details class="fold">
              <summary>{words.change}</summary>
              <Reply id={one.id} question={one.question ?? ''} answer={one.answer ?? ''} onDone={onDone} />
            </details>
          </section>
        ))}
      </div>
    </section>
  );
}

interface ReplyProps {
  id: string;
  question: string;
  answer: string;
  onDone: () => void;
}

function Reply({ id, question, answer, onDone }: ReplyProps) {
  return (
    <Form
      fields={[
        { name: 'question', label: words.question, type: 'note', required: true, value: question },
        { name: 'answer', label: words.answer, type: 'note', required: true, value: answer },
      ]}
      submit={words.reply}
      onSubmit={async (typed) => {
        const { opportunityQuestionAnswer: outcome } = await ask(PageOpportunityAnswer, { input: { id, question: typed.question ?? '', answer: typed.answer ?? '' } });
        onDone();
        return outcome && outcome.__typename !== 'OpportunityQuestionAnswered' ? outcome.message : null;
      }}
    />
  );
}
