import { ask } from '../api/client';
import type { ConsentGiver, MemberConsent } from '../api/operations/enums';
import { MemberOverview } from '../api/operations/memberOverview';
import { Members } from '../api/operations/members';
import type { Member } from '../api/operations/members';
import { PageMemberConsent } from '../api/operations/pageMemberConsent';
import { PageMemberEnter } from '../api/operations/pageMemberEnter';
import { PageMemberRemove } from '../api/operations/pageMemberRemove';
import { Segments } from '../api/operations/segments';
import { segmentOptions } from '../admin/segments';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { regionText } from '../parts/Chips';
import { Confirm } from '../parts/Confirm';
import { Form } from '../parts/Form';
import type { Typed } from '../parts/Form';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { wording } from '../words';
import { consentName, giverName } from './terms';

const words = wording({
  total: [(n: number) => `共 ${count(n)} 家会员`, (n: number) => `${count(n)} members`],
  none: ['还没有登记会员。先登记，系统才能告诉您哪些机会适合他们。', 'No member is entered yet. Enter some to learn which opportunities fit.'],
  enter: ['登记会员', 'Enter a member'],
  name: ['企业名称', 'Name'],
  uscc: ['统一社会信用代码', 'Credit code'],
  segment: ['环节', 'Segment'],
  products: ['产品（用顿号隔开）', 'Products'],
  area: ['需要面积（m²）', 'Area wanted (m²)'],
  consent: ['同意级别', 'Consent'],
  consentOn: ['同意日期', 'Date'],
  consentBy: ['由谁同意', 'By whom'],
  place: ['所在地', 'Place'],
  change: ['修改同意', 'Change consent'],
  remove: ['移除', 'Remove'],
  seen: ['园区看到的', 'What parks see'],
  about: [(name: string, n: number) => `${name} 约 ${n} 家`, (name: string, n: number) => `${name}: about ${n}`],
  asOf: [(day: string, next: string) => `截至 ${day}，下次更新 ${next}；只计同意计数或分享的会员，不足 3 家的不显示。`, (day: string, next: string) => `As of ${day}, next on ${next}.`],
  hidden: ['目前园区看不到任何会员情况。', 'Parks see nothing at present.'],
});

const CONSENTS: readonly MemberConsent[] = ['PRIVATE', 'COUNTED', 'SHAREABLE'];
const GIVERS: readonly ConsentGiver[] = ['LEGAL_REPRESENTATIVE', 'MANAGEMENT', 'AUTHORISED_STAFF'];

const consentFields = () =>
  [
    { name: 'consent', label: words.consent, type: 'select', required: true, options: CONSENTS.map((one) => [one, consentName[one]] as const) },
    { name: 'consentOn', label: words.consentOn, type: 'date' },
    { name: 'consentBy', label: words.consentBy, type: 'select', options: GIVERS.map((one) => [one, giverName[one]] as const) },
  ] as const;

function consentOf(typed: Typed) {
  const consent = CONSENTS.find((one) => one === typed.consent) ?? 'PRIVATE';
  return { consent, consentOn: typed.consentOn, consentBy: typed.consentOn ? GIVERS.find((one) => one === typed.consentBy) : undefined };
}

/** A chamber's members: its own record, which nobody else sees. */
export function MembersPage() {
  const query = useQuery(Members, { first: 100 });
  return (
    <>
      <Enter onDone={query.reload} />
      <SeenByParks />
      <Loaded query={query}>
        {({ members }) => (
          <div class="card scroll">
            <header>
              <span class="muted">{words.total(members?.totalCount ?? 0)}</span>
            </header>
            {nodes(members).length === 0 ? <p class="state">{words.none}</p> : <Rows rows={nodes(members)} onDone={query.reload} />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Rows({ rows, onDone }: { rows: readonly Member[]; onDone: () => void }) {
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.segment}</th>
          <th scope="col" class="wide-only">
            {words.place}
          </th>
          <th scope="col">{words.consent}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.enterprise.name}
              <span class="second">{[one.enterprise.uscc, one.enterprise.products.join('、')].filter(Boolean).join(' · ')}</span>
            </th>
            <td>{one.enterprise.segments.map((segment) => segment.name).join('、') || '—'}</td>
            <td class="wide-only">{regionText(one.enterprise.region) || '—'}</td>
            <td>
              <span class="chip">{consentName[one.consent]}</span>
              <span class="second">{[one.consentOn, one.consentBy && giverName[one.consentBy]].filter(Boolean).join(' · ')}</span>
              <details>
                <summary class="muted small">{words.change}</summary>
                <Form
                  fields={consentFields()}
                  submit={words.change}
                  onSubmit={async (typed) => {
                    const { memberConsentSave: outcome } = await ask(PageMemberConsent, { input: { member: one.id, ...consentOf(typed) } });
                    onDone();
                    return outcome && outcome.__typename !== 'MemberConsentSaved' ? outcome.message : null;
                  }}
                />
                <Confirm
                  label={words.remove}
                  about={one.enterprise.name}
                  onConfirmed={async () => {
                    const { memberRemove: outcome } = await ask(PageMemberRemove, { input: { member: one.id } });
                    onDone();
                    return outcome && outcome.__typename !== 'MemberRemoved' ? outcome.message : null;
                  }}
                />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Enter({ onDone }: { onDone: () => void }) {
  const query = useQuery(Segments, {});
  return (
    <details class="card">
      <summary class="card-body">{words.enter}</summary>
      <Form
        fields={[
          { name: 'name', label: words.name, required: true },
          { name: 'uscc', label: words.uscc },
          { name: 'segment', label: words.segment, type: 'select', options: [['', '—'], ...segmentOptions(query.data?.industryChains ?? [], false)] },
          { name: 'products', label: words.products },
          { name: 'area', label: words.area, type: 'number', min: '0' },
          ...consentFields(),
        ]}
        submit={words.enter}
        onSubmit={async (typed) => {
          await ask(PageMemberEnter, {
            input: {
              name: typed.name ?? '',
              uscc: typed.uscc,
              segments: typed.segment ? [typed.segment] : undefined,
              products: typed.products?.split(/[、,，;；]/).map((one) => one.trim()).filter(Boolean),
              areaWantedSquareMetres: typed.area ? Number(typed.area) : undefined,
              ...consentOf(typed),
            },
          });
          onDone();
          return null;
        }}
      />
    </details>
  );
}

function SeenByParks() {
  const overview = useQuery(MemberOverview, {}).data?.viewer?.chamber?.memberOverview;
  return (
    <section class="card">
      <header>
        <h3>{words.seen}</h3>
      </header>
      <div class="card-body">
        {overview ? (
          <>
            <p>{[...overview.segments.map((one) => words.about(one.segment.name, one.about)), ...overview.regions.map((one) => words.about(one.region.name, one.about))].join('；') || words.hidden}</p>
            <p class="muted small">{words.asOf(overview.asOf, overview.nextOn)}</p>
          </>
        ) : (
          <p class="muted">{words.hidden}</p>
        )}
      </div>
    </section>
  );
}
