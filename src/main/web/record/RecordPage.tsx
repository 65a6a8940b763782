import { useEffect, useState } from 'preact/hooks';
import { EnterpriseRecord } from '../api/operations/enterpriseRecord';
import type { EnterpriseRecordResult } from '../api/operations/enterpriseRecord';
import { useQuery } from '../api/query';
import { moment } from '../numbers';
import { Loaded } from '../parts/States';
import { LanguageChoice, ThemeButton } from '../shell/AccountMenu';
import { wording } from '../words';
import type { Language } from '../words';
import { CorrectionCard } from './CorrectionCard';
import { Field, Facts } from './Facts';

const words = wording({
  title: ['企业资料核对', 'What is stored about you'],
  product: ['链招 · 园区招商与商会对接', 'Lianzhao · parks and chambers'],
  intro: [
    '以下是本平台保存的关于贵企业的全部资料，每条都注明来源和日期；不含任何评分。发现不实的，请点“这里不对”，写明正确内容和依据。经开区收到后 2 个工作日内答复，答复也显示在本页。',
    'This is all that is stored about your enterprise, each with its source; there are no scores here. Where something is wrong, say so: you are answered within 2 working days, on this page.',
  ],
  until: [(at: string) => `本链接 ${at} 前有效，请勿转给他人。`, (at: string) => `This link is valid until ${at}; do not pass it on.`],
  names: ['名称与登记信息', 'Names and registration'],
  name: ['简称', 'Name'],
  legalName: ['登记名称', 'Registered name'],
  englishName: ['英文名称', 'English name'],
  region: ['所在地区', 'Region'],
  uscc: ['统一社会信用代码', 'Credit code'],
  stock: ['证券代码', 'Stock code'],
  former: ['曾用名', 'Former names'],
  note: ['备注', 'Remarks'],
  corrections: ['您提出的更正', 'What you have asked for'],
  none: ['还没有提出过更正。', 'Nothing yet.'],
  invalid: ['这个链接无效或已过期。请联系经开区重新获取。', 'This link is invalid or has ended. Ask the zone for another.'],
});

type Record = NonNullable<EnterpriseRecordResult['enterpriseRecord']>;

/** What an enterprise sees of itself, without an account: the token stands after the # and reaches no log. */
export function RecordPage({ onLanguage }: { onLanguage: (to: Language) => void }) {
  const [token, setToken] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const read = () => setToken(location.hash.slice(1));
    window.addEventListener('hashchange', read);
    document.title = `${words.title} · 链招`;
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const query = useQuery(EnterpriseRecord, { token });
  return (
    <main class="record">
      <header class="row">
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <div>
          <h1>{words.title}</h1>
          <p class="muted small">{words.product}</p>
        </div>
        <span class="end row">
          <LanguageChoice onLanguage={onLanguage} />
          <ThemeButton />
        </span>
      </header>
      <Loaded query={query} rows={10}>
        {({ enterpriseRecord }) => (enterpriseRecord ? <Content record={enterpriseRecord} token={token} onDone={query.reload} /> : <p class="card state">{words.invalid}</p>)}
      </Loaded>
    </main>
  );
}

function Content({ record, token, onDone }: { record: Record; token: string; onDone: () => void }) {
  const own = { token, onDone };
  return (
    <>
      <section class="card">
        <div class="card-body">
          <h2>{record.name}</h2>
          <p>{words.intro}</p>
          <p class="muted small">{words.until(moment(record.validUntil))}</p>
        </div>
      </section>
      <section class="card">
        <header>
          <h2>{words.names}</h2>
        </header>
        <ul class="card-body recorded">
          <Field name={words.name} value={record.name} subject="NAME" {...own} />
          <Field name={words.legalName} value={record.legalName} subject="LEGAL_NAME" {...own} />
          <Field name={words.englishName} value={record.englishName} subject="ENGLISH_NAME" {...own} />
          <Field name={words.region} value={record.regionName} subject="REGION" {...own} />
          <Field name={words.uscc} value={record.uscc} {...own} />
          {record.stockCode && <Field name={words.stock} value={record.stockCode} {...own} />}
          {record.formerNames.length > 0 && <Field name={words.former} value={record.formerNames.join('、')} {...own} />}
          {record.note && <Field name={words.note} value={record.note} {...own} />}
        </ul>
      </section>
      <Facts facts={record.facts} {...own} />
      <section>
        <h2>{words.corrections}</h2>
        {record.corrections.length === 0 && <p class="card state muted">{words.none}</p>}
        <ul class="needs">
          {record.corrections.map((one) => (
            <CorrectionCard key={one.id} correction={one} />
          ))}
        </ul>
      </section>
    </>
  );
}
