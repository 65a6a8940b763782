import { ask } from '../api/client';
import { PageReferralDecline } from '../api/operations/pageReferralDecline';
import { Form } from '../parts/Form';
import { wording } from '../words';
import { refusalOf } from './Deciding';
import { DECLINE_REASONS, declineReason, INTERNAL_REASONS, internalReason } from './terms';

const words = wording({
  means: ['商会只看到第一项；后两项留在园区内部。同一企业如有备选的引荐，将自动递补。', 'The chamber reads the first alone; the others stay with the park. The next for the enterprise moves up.'],
  reason: ['告知商会的原因', 'Reason for the chamber'],
  internal: ['内部原因（商会看不到）', 'Internal reason (not for the chamber)'],
  note: ['内部备注（商会看不到）', 'Internal remark (not for the chamber)'],
  none: ['不记录', 'none'],
  sure: ['确定不接受', 'Decline'],
});

/** Why not, in two vocabularies that are kept apart. */
export function Decline({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <div class="panel">
      <p class="muted">{words.means}</p>
      <Form
        fields={[
          { name: 'reason', label: words.reason, type: 'select', required: true, focus: true, options: DECLINE_REASONS.map((one) => [one, declineReason[one]] as const) },
          { name: 'internal', label: words.internal, type: 'select', options: [['', words.none] as const, ...INTERNAL_REASONS.map((one) => [one, internalReason[one]] as const)] },
          { name: 'note', label: words.note, type: 'note' },
        ]}
        submit={words.sure}
        onSubmit={async (typed) => {
          const reason = DECLINE_REASONS.find((one) => one === typed.reason) ?? 'OTHER';
          const internal = INTERNAL_REASONS.find((one) => one === typed.internal);
          const { referralDecline: outcome } = await ask(PageReferralDecline, { input: { id, reason, internalReason: internal, internalNote: typed.note } });
          onDone();
          return refusalOf(outcome);
        }}
      />
    </div>
  );
}
