import { ask } from '../api/client';
import { PageOpportunityDelete } from '../api/operations/pageOpportunityDelete';
import { PageOpportunityRenew } from '../api/operations/pageOpportunityRenew';
import { PageOpportunityWithdraw } from '../api/operations/pageOpportunityWithdraw';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import { go } from '../router';
import { wording } from '../words';
import { dayIn } from './draft';
import type { Work } from './draft';

const words = wording({
  withdraw: ['撤回', 'Withdraw'],
  withdrawMeans: ['撤回后商会的列表里不再出现；已引荐企业的商会仍可查看。', 'It leaves the board; chambers that referred for it can still read it.'],
  renew: ['续期', 'Renew'],
  renewMeans: ['按上次发布的文字继续接受引荐，到这一天为止。', 'With the words published last, until this day.'],
  until: ['新的截止日期', 'New deadline'],
  remove: ['删除草稿', 'Delete the draft'],
});

interface Props {
  id: string;
  work: Work;
  onDone: () => void;
}

const USUAL_DAYS = 90;

/** What else may become of it: taken back, given more time, or deleted as long as nobody has seen it. */
export function After({ id, work, onDone }: Props) {
  if (!work.publishedOn) {
    return (
      <Confirm
        label={words.remove}
        about={work.title}
        onConfirmed={async () => {
          const { opportunityDelete: outcome } = await ask(PageOpportunityDelete, { input: { id } });
          if (outcome && outcome.__typename !== 'OpportunityDeleted') {
            return outcome.message;
          }
          go(`/parks/${work.park.code}/publishing?s=DRAFT`, true);
          return null;
        }}
      />
    );
  }
  return (
    <>
      <details class="fold">
        <summary>{words.renew}</summary>
        <p class="muted small">{words.renewMeans}</p>
        <Form
          fields={[{ name: 'deadline', label: words.until, type: 'date', required: true, min: dayIn(0), max: dayIn(366), value: dayIn(USUAL_DAYS) }]}
          submit={words.renew}
          onSubmit={async (typed) => {
            const { opportunityRenew: outcome } = await ask(PageOpportunityRenew, { input: { id, deadline: typed.deadline } });
            onDone();
            return outcome && outcome.__typename !== 'OpportunityRenewed' ? outcome.message : null;
          }}
        />
      </details>
      {work.state === 'PUBLISHED' && (
        <div>
          <p class="muted small">{words.withdrawMeans}</p>
          <Confirm
            label={words.withdraw}
            about={work.title}
            onConfirmed={async () => {
              const { opportunityWithdraw: outcome } = await ask(PageOpportunityWithdraw, { input: { id } });
              onDone();
              return outcome && outcome.__typename !== 'OpportunityWithdrawn' ? outcome.message : null;
            }}
          />
        </div>
      )}
    </>
  );
}
