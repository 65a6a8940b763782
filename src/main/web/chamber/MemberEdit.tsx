import { useState } from 'preact/hooks';
import { segmentOptions } from '../admin/segments';
import { ask } from '../api/client';
import { PageMemberConsent } from '../api/operations/pageMemberConsent';
import { PageMemberEnter } from '../api/operations/pageMemberEnter';
import { PageMemberRemove } from '../api/operations/pageMemberRemove';
import { Segments } from '../api/operations/segments';
import { useQuery } from '../api/query';
import { Confirm } from '../parts/Confirm';
import { attempt, Form } from '../parts/Form';
import { go } from '../router';
import { wording } from '../words';
import { CONSENTS, consentField, consentOf, giverFields } from './consent';
import { listOf } from './MemberForm';
import type { MemberNode } from './MemberPage';

const words = wording({
  consent: ['改同意级别', 'Change the consent'],
  save: ['保存', 'Save'],
  segments: ['产业链环节', 'Segments'],
  add: ['加一个环节', 'Add a segment'],
  drop: [(name: string) => `去掉环节 ${name}`, (name: string) => `Take ${name} away`],
  change: ['改资料', 'Change the record'],
  products: ['主要产品', 'Products'],
  productsHint: ['多个用顿号隔开', 'several with 、'],
  area: ['意向面积（m²）', 'Area wanted (m²)'],
  source: ['来源', 'Source'],
  note: ['备注（园区和其他商会看不到）', 'Remark (no park or other chamber sees it)'],
  stays: ['留空的项保持原样', 'what is left empty stays'],
  remove: ['移除会员', 'Remove the member'],
});

interface Props {
  member: MemberNode;
  onDone: () => void;
}

/** What a chamber can put right about one member. */
export function MemberEdit({ member, onDone }: Props) {
  const { enterprise } = member;
  const own = enterprise.enterprise === null;
  const enter = async (change: object) => {
    await ask(PageMemberEnter, { input: { name: enterprise.name, uscc: enterprise.uscc, ...change } });
    onDone();
    return null;
  };
  return (
    <section class="card">
      <Consent member={member} onDone={onDone} />
      {own && <SegmentChoice member={member} onEnter={enter} />}
      {own && (
        <details>
          <summary class="card-body">{words.change}</summary>
          <Form
            fields={[
              { name: 'products', label: words.products, hint: words.productsHint, value: enterprise.products.join('、') },
              { name: 'area', label: words.area, type: 'number', min: '1', max: '10000000', value: enterprise.areaWantedSquareMetres === null ? undefined : String(enterprise.areaWantedSquareMetres) },
              { name: 'source', label: words.source, value: member.source ?? undefined },
              { name: 'note', label: words.note, type: 'note', value: member.note ?? undefined, hint: words.stays },
            ]}
            submit={words.save}
            onSubmit={(typed) => enter({ products: listOf(typed.products), areaWantedSquareMetres: typed.area ? Number(typed.area) : undefined, source: typed.source, note: typed.note })}
          />
        </details>
      )}
      {own && (
        <p class="card-body">
          <Confirm
            label={words.remove}
            about={enterprise.name}
            onConfirmed={async () => {
              const { memberRemove: outcome } = await ask(PageMemberRemove, { input: { member: member.id } });
              if (outcome?.__typename !== 'MemberRemoved') {
                return outcome?.message;
              }
              go('/members');
              return null;
            }}
          />
        </p>
      )}
    </section>
  );
}

function Consent({ member, onDone }: Props) {
  const [consent, setConsent] = useState(member.consent);
  return (
    <details>
      <summary class="card-body">{words.consent}</summary>
      <Form
        fields={[consentField(member.consent), ...(consent === 'PRIVATE' ? [] : giverFields())]}
        submit={words.save}
        onChange={(typed) => setConsent(CONSENTS.find((one) => one === typed.consent) ?? 'PRIVATE')}
        onSubmit={async (typed) => {
          const { memberConsentSave: outcome } = await ask(PageMemberConsent, { input: { member: member.id, ...consentOf(typed) } });
          onDone();
          return outcome?.__typename === 'MemberConsentSaved' ? null : outcome?.message;
        }}
      />
    </details>
  );
}

function SegmentChoice({ member, onEnter }: { member: MemberNode; onEnter: (change: { segments: string[] }) => Promise<null> }) {
  const chains = useQuery(Segments, {}).data?.industryChains ?? [];
  const [refusal, setRefusal] = useState<string | null>(null);
  const codes = member.enterprise.segments.map((one) => one.code);
  const choose = async (segments: string[]) => setRefusal(await attempt(() => onEnter({ segments })));
  return (
    <div class="card-body segments">
      <h3>{words.segments}</h3>
      <p class="row">
        {member.enterprise.segments.map((one) => (
          <span key={one.code} class="chip">
            {one.name}
            {codes.length > 1 && (
              <button type="button" class="link" aria-label={words.drop(one.name)} title={words.drop(one.name)} onClick={() => choose(codes.filter((code) => code !== one.code))}>
                ×
              </button>
            )}
          </span>
        ))}
        <select class="select" aria-label={words.add} value="" onChange={(event) => event.currentTarget.value && choose([...new Set([...codes, event.currentTarget.value])])}>
          <option value="">{words.add}</option>
          {segmentOptions(chains, false).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <div role="alert">{refusal && <p class="refusal">{refusal}</p>}</div>
    </div>
  );
}
