import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { OwnReferral } from '../api/operations/ownReferrals';
import { PageMemberConsent } from '../api/operations/pageMemberConsent';
import { PageReferralSubmit } from '../api/operations/pageReferralSubmit';
import type { ToRefer } from '../api/operations/referralMember';
import { attempt, Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { ConsentChip } from './ConsentChip';
import { giverFields, giverOf } from './consent';
import { Firm } from './Firm';
import { giverName } from './terms';

const words = wording({
  sees: ['提交后，园区看到的企业情况', 'What the park will see of it'],
  seesAll: ['提交后，园区看到的全部内容', 'All that the park will see'],
  consented: [(on: string, by: string) => `会员已同意分享：${on}，${by}。`, (on: string, by: string) => `It agreed to be shared: ${on}, ${by}.`],
  incomplete: ['会员同意可分享，但没有登记日期和同意人身份，请补上。', 'Enter when it agreed, and who said so.'],
  needed: ['引荐前须取得会员“可分享”的同意，并登记日期和同意人身份（不记姓名）。', 'It must agree first: enter when, and in what role somebody said so.'],
  record: ['登记同意，下一步', 'Enter the consent, go on'],
  next: ['下一步', 'Next'],
  back: ['上一步', 'Back'],
  offers: ['能提供什么', 'What it offers'],
  offersHint: ['产品、产能、客户、投资规模等，500 字以内', 'Products, capacity, customers, investment'],
  needs: ['需要什么', 'What it needs'],
  needsHint: ['场地、政策、配套、用工等', 'Site, policy, suppliers, people'],
  unclear: ['尚不清楚的', 'What is unclear'],
  unclearHint: ['还要向企业或园区确认的；没有就写“无”', 'What is still to be confirmed; “none” if nothing'],
  request: ['园区请补充', 'The park asks'],
  save: ['保存，下一步', 'Save and go on'],
  contact: [(chamber: string) => `联系人：${chamber}。企业的联系方式不会发给园区。`, (chamber: string) => `Contact: ${chamber}. The park gets no number of the enterprise.`],
  again: ['重新提交后，首次提交的时间不变。', 'The time of the first submission stays.'],
  submit: ['提交给园区', 'Send to the park'],
});

/** Who it is, and that it agreed: without that nothing goes on. */
export function ConsentStep({ member, consented, onNext }: { member: ToRefer; consented: boolean; onNext: () => Promise<string | null | undefined> }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const complete = consented && member.consentOn && member.consentBy;
  return (
    <>
      <div class="card-body">
        <h3>{words.sees}</h3>
        <Firm firm={member.enterprise} />
        <p class="row">
          <ConsentChip consent={consented ? 'SHAREABLE' : member.consent} />
          {complete && member.consentOn && member.consentBy ? words.consented(member.consentOn, giverName[member.consentBy]) : consented ? words.incomplete : words.needed}
        </p>
        {complete && (
          <p class="actions">
            <button type="button" class="button primary" onClick={async () => setRefusal(await attempt(onNext))}>
              {words.next}
            </button>
          </p>
        )}
        <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
      </div>
      {!complete && (
        <Form
          fields={giverFields()}
          submit={words.record}
          onSubmit={async (typed) => {
            const { memberConsentSave: outcome } = await ask(PageMemberConsent, {
              input: { member: member.id, consent: 'SHAREABLE', consentOn: typed.consentOn, consentBy: giverOf(typed) },
            });
            return outcome?.__typename === 'MemberConsentSaved' ? onNext() : outcome?.message;
          }}
        />
      )}
    </>
  );
}

/** The three questions of every referral. */
export function QuestionStep({ referral, onBack, onNext }: { referral: OwnReferral; onBack: () => void; onNext: (answers: Typed) => Promise<string | null | undefined> }) {
  const hints = { offers: words.offersHint, needs: words.needsHint, unclear: words.unclearHint } as const;
  return (
    <>
      {referral.request && (
        <p class="banner">
          {words.request}：{referral.request}
        </p>
      )}
      <Form
        key={referral.id + referral.changedAt}
        fields={(['offers', 'needs', 'unclear'] as const).map((name) => ({ name, label: words[name], type: 'note' as const, value: referral[name], required: true, max: '500', hint: hints[name] }))}
        submit={words.save}
        onSubmit={onNext}
      />
      <p class="flow-foot">
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
    </>
  );
}

interface CheckProps {
  member: ToRefer;
  referral: OwnReferral;
  onBack: () => void;
  onDone: () => void;
}

/** All that the park will read, before it does. */
export function CheckStep({ member, referral, onBack, onDone }: CheckProps) {
  const { viewer } = useSession();
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    const { referralSubmit: outcome } = await ask(PageReferralSubmit, { input: { id: referral.id } });
    if (outcome?.__typename !== 'ReferralMoved') {
      return outcome?.message;
    }
    onDone();
    return null;
  };
  return (
    <div class="card-body">
      <h3>{words.seesAll}</h3>
      <Firm firm={member.enterprise} />
      <dl class="facts answers">
        {(['offers', 'needs', 'unclear'] as const).map((name) => (
          <>
            <dt>{words[name]}</dt>
            <dd>{referral[name]}</dd>
          </>
        ))}
      </dl>
      <p class="muted">{words.contact(viewer.chamber?.name ?? viewer.name)}</p>
      {referral.submittedAt && <p class="muted">{words.again}</p>}
      <p class="row">
        <button type="button" class="button primary" onClick={async () => setRefusal(await attempt(submit))}>
          {words.submit}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
      <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
    </div>
  );
}
