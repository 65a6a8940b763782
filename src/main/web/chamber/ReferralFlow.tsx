import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import { OwnReferrals } from '../api/operations/ownReferrals';
import type { OwnReferral } from '../api/operations/ownReferrals';
import { PageReferralDraft } from '../api/operations/pageReferralDraft';
import { ReferralMember } from '../api/operations/referralMember';
import type { ToRefer } from '../api/operations/referralMember';
import { useQuery } from '../api/query';
import { nodes } from '../parts/nodes';
import { Loaded, Missing } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { wording } from '../words';
import type { Opportunity } from './OpportunityPage';
import { CheckStep, ConsentStep, QuestionStep } from './ReferralSteps';
import { ReferralResult } from './ReferralResult';

const words = wording({
  title: [(member: string) => `引荐 ${member}`, (member: string) => `Refer ${member}`],
  steps: ['步骤', 'Steps'],
  consent: ['会员与同意', 'Member and consent'],
  questions: ['三个问题', 'Three questions'],
  send: ['检查并提交', 'Check and send'],
  kept: ['草稿已保存，可以随时离开，在“我的引荐”里接着填。', 'The draft is kept: go on later under “My referrals”.'],
});

const STEPS = ['consent', 'questions', 'send'] as const;
const EDITABLE = ['DRAFT', 'RETURNED', 'WITHDRAWN', 'LAPSED'];

interface Props {
  place: Place;
  opportunity: Opportunity;
  member: string;
}

/** Three steps, each with an address of its own and kept before the next; then what came of it, in words. */
export function ReferralFlow({ place, opportunity, member }: Props) {
  const query = useQuery(OwnReferrals, { first: 100, filter: { opportunity: opportunity.id } });
  const asked = useQuery(ReferralMember, { id: member });
  return (
    <Loaded query={query}>
      {({ referrals }) => {
        const referral = nodes(referrals).find((one) => one.member?.id === member) ?? null;
        if (referral && !EDITABLE.includes(referral.state)) {
          return <ReferralResult referral={referral} opportunity={opportunity.id} />;
        }
        return (
          <Loaded query={asked}>
            {({ node }) =>
              node?.__typename === 'Member' ? <Steps place={place} opportunity={opportunity} member={node} referral={referral} onDone={query.reload} /> : <Missing />
            }
          </Loaded>
        );
      }}
    </Loaded>
  );
}

interface StepsProps {
  place: Place;
  opportunity: Opportunity;
  member: ToRefer;
  referral: OwnReferral | null;
  onDone: () => void;
}

function Steps({ place, opportunity, member, referral, onDone }: StepsProps) {
  const [consented, setConsented] = useState(member.consent === 'SHAREABLE');
  const wanted = Number(place.search.get('step') ?? '1') - 1;
  const step = !consented || !referral ? 0 : Math.min(Math.max(wanted, 0), STEPS.length - 1);
  const toStep = (to: number) => {
    const search = new URLSearchParams(place.search);
    search.set('step', String(to + 1));
    go(address(place.path, search));
  };
  const draft = async (answers: { offers?: string; needs?: string; unclear?: string }) => {
    const { referralDraft: outcome } = await ask(PageReferralDraft, { input: { opportunity: opportunity.id, member: member.id, ...answers } });
    if (outcome?.__typename !== 'ReferralMoved') {
      return outcome?.message;
    }
    onDone();
    return null;
  };
  const begin = async () => {
    const refusal = await draft({ offers: referral?.offers, needs: referral?.needs, unclear: referral?.unclear });
    if (!refusal) {
      setConsented(true);
      toStep(1);
    }
    return refusal;
  };
  return (
    <section class="card flow">
      <header>
        <h2>{words.title(member.enterprise.name)}</h2>
        <span class="muted">
          {opportunity.title} · {opportunity.park.name}
        </span>
      </header>
      <ol class="steps" aria-label={words.steps}>
        {STEPS.map((name, at) => (
          <li key={name} aria-current={at === step ? 'step' : undefined} class={at < step ? 'done' : at === step ? 'now' : ''}>
            <span class="step-number" aria-hidden="true">
              {at < step ? '✓' : at + 1}
            </span>
            {words[name]}
          </li>
        ))}
      </ol>
      {step === 0 && <ConsentStep member={member} consented={consented} onNext={begin} />}
      {step === 1 && referral && (
        <QuestionStep
          referral={referral}
          onBack={() => toStep(0)}
          onNext={async (answers) => {
            const refusal = await draft(answers);
            if (!refusal) {
              toStep(2);
            }
            return refusal;
          }}
        />
      )}
      {step === 2 && referral && <CheckStep member={member} referral={referral} onBack={() => toStep(1)} onDone={onDone} />}
      {step > 0 && <p class="flow-foot muted small">{words.kept}</p>}
    </section>
  );
}
