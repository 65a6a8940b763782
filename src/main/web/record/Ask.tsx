import { ask } from '../api/client';
import type { CorrectionSubject } from '../api/operations/enums';
import { PageCorrectionRequest } from '../api/operations/pageCorrectionRequest';
import { Form } from '../parts/Form';
import { wording } from '../words';

const words = wording({
  proposed: ['应为', 'Should be'],
  regionHint: ['写到市或区县的全称，如“广东省深圳市”', 'In full, as 广东省深圳市'],
  true: ['实际情况', 'What is true'],
  grounds: ['依据（如营业执照、公告、年报）', 'What shows it (licence, announcement, report)'],
  url: ['可查的网址', 'Address where it can be read'],
  submit: ['提交更正申请', 'Ask for the correction'],
});

interface Props {
  token: string;
  subject: CorrectionSubject;
  evidence?: string;
  onDone: () => void;
}

/** What is right, and what shows that it is. */
export function Ask({ token, subject, evidence, onDone }: Props) {
  return (
    <div class="panel">
      <Form
        fields={[
          {
            name: 'proposed',
            label: subject === 'FACT' ? words.true : words.proposed,
            type: subject === 'FACT' ? 'note' : 'text',
            required: true,
            focus: true,
            ...(subject === 'REGION' ? { hint: words.regionHint } : {}),
          },
          { name: 'grounds', label: words.grounds, type: 'note', required: true },
          { name: 'url', label: words.url, type: 'url' },
        ]}
        submit={words.submit}
        onSubmit={async (typed) => {
          const input = { token, subject, evidence, proposed: typed.proposed ?? '', grounds: typed.grounds ?? '', url: typed.url };
          const { correctionRequest: outcome } = await ask(PageCorrectionRequest, { input });
          if (outcome && outcome.__typename !== 'CorrectionRequested') {
            return outcome.message;
          }
          onDone();
          return null;
        }}
      />
    </div>
  );
}
