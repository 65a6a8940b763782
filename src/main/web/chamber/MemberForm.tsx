import { useState } from 'preact/hooks';
import { segmentOptions } from '../admin/segments';
import { ask } from '../api/client';
import type { MemberConsent } from '../api/operations/enums';
import { PageMemberEnter } from '../api/operations/pageMemberEnter';
import { Segments } from '../api/operations/segments';
import { useQuery } from '../api/query';
import { Form } from '../parts/Form';
import type { FieldSpec, Typed } from '../parts/Form';
import { wording } from '../words';
import { CONSENTS, consentField, consentOf, giverFields } from './consent';

const words = wording({
  title: ['登记一家会员', 'Enter a member'],
  hint: ['已在名单里的（信用代码相同，或没有代码而名称相同）会更新，没填的项不变。', 'One that is there already is changed; what is left empty stays.'],
  name: ['企业名称', 'Name'],
  uscc: ['统一社会信用代码', 'Credit code'],
  region: ['所在地', 'Place'],
  regionHint: ['如 广东省深圳市；不填按信用代码的登记地', 'left empty: where the code was registered'],
  segment: ['产业链环节', 'Segment'],
  segmentHint: ['匹配靠它；做多个环节的，登记后可再补', 'what matching goes by'],
  products: ['主要产品', 'Products'],
  productsHint: ['多个用顿号隔开', 'several with 、'],
  area: ['意向面积（m²）', 'Area wanted (m²)'],
  source: ['来源', 'Source'],
  sourceHint: ['如 2026 年会员名册', 'e.g. the list of 2026'],
  note: ['备注（园区和其他商会看不到）', 'Remark (no park or other chamber sees it)'],
  enter: ['登记', 'Enter'],
});

/** Enters one member, or changes it. */
export function MemberForm({ onDone }: { onDone: () => void }) {
  const chains = useQuery(Segments, {}).data?.industryChains ?? [];
  const [consent, setConsent] = useState<MemberConsent>('PRIVATE');
  const fields: FieldSpec[] = [
    { name: 'name', label: words.name, required: true, max: '100' },
    { name: 'uscc', label: words.uscc, max: '18' },
    { name: 'region', label: words.region, hint: words.regionHint },
    { name: 'segment', label: words.segment, type: 'select', options: [['', '—'], ...segmentOptions(chains, false)], hint: words.segmentHint },
    { name: 'products', label: words.products, hint: words.productsHint },
    { name: 'area', label: words.area, type: 'number', min: '1', max: '10000000' },
    { name: 'source', label: words.source, hint: words.sourceHint },
    consentField('PRIVATE'),
    ...(consent === 'PRIVATE' ? [] : giverFields()),
    { name: 'note', label: words.note, type: 'note' },
  ];
  return (
    <section class="card" aria-label={words.title}>
      <header>
        <h3>{words.title}</h3>
        <span class="muted small">{words.hint}</span>
      </header>
      <Form
        fields={fields}
        submit={words.enter}
        onChange={(typed) => setConsent(CONSENTS.find((one) => one === typed.consent) ?? 'PRIVATE')}
        onSubmit={async (typed) => {
          await ask(PageMemberEnter, { input: inputOf(typed) });
          setConsent('PRIVATE');
          onDone();
          return null;
        }}
      />
    </section>
  );
}

function inputOf(typed: Typed) {
  return {
    name: typed.name ?? '',
    uscc: typed.uscc,
    region: typed.region,
    segments: typed.segment ? [typed.segment] : undefined,
    products: listOf(typed.products),
    areaWantedSquareMetres: typed.area ? Number(typed.area) : undefined,
    source: typed.source,
    note: typed.note,
    ...consentOf(typed),
  };
}

/** Several values as people type them. */
export function listOf(text: string | undefined) {
  return text?.split(/[、,，;；]/).map((one) => one.trim()).filter(Boolean);
}
