import { useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { Member } from '../api/operations/members';
import { PageMemberEnter } from '../api/operations/pageMemberEnter';
import { PageMemberRemove } from '../api/operations/pageMemberRemove';
import { count } from '../numbers';
import { regionText } from '../parts/Chips';
import { attempt } from '../parts/Form';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { ConsentChip } from './ConsentChip';
import { giverName } from './terms';

const words = wording({
  name: ['企业名称', 'Name'],
  place: ['所在地', 'Place'],
  segments: ['产业链环节', 'Segments'],
  area: ['意向面积（m²）', 'Area wanted (m²)'],
  consent: ['同意级别', 'Consent'],
  fits: ['适合的需求', 'Opportunities'],
  noSegment: ['未登记环节，无法匹配', 'no segment: cannot be matched'],
  remove: ['移除', 'Remove'],
  removeOne: [(name: string) => `移除 ${name}`, (name: string) => `Remove ${name}`],
  gone: [(name: string) => `已移除“${name}”。`, (name: string) => `“${name}” is removed.`],
  undo: ['撤销', 'Undo'],
});

interface Props {
  rows: readonly Member[];
  onDone: () => void;
}

/** Members in a table; a removed one can be brought back while the page is open. */
export function MemberRows({ rows, onDone }: Props) {
  const [gone, setGone] = useState<Member | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async (member: Member) => {
    const { memberRemove: outcome } = await ask(PageMemberRemove, { input: { member: member.id } });
    if (outcome?.__typename !== 'MemberRemoved') {
      return outcome?.message;
    }
    setGone(member);
    onDone();
    return null;
  };
  const restore = async (member: Member) => {
    await ask(PageMemberEnter, { input: enteredAgain(member) });
    setGone(null);
    onDone();
    return null;
  };
  return (
    <>
      <div role="status">
        {gone && (
          <p class="banner calm">
            {words.gone(gone.enterprise.name)}
            <button type="button" class="button small" onClick={async () => setRefusal(await attempt(() => restore(gone)))}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <div role="alert">{refusal && <p class="banner">{refusal}</p>}</div>
      <div class="scroll">
        <table class="plain-table members">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.segments}</th>
              <th scope="col" class="wide-only">
                {words.place}
              </th>
              <th scope="col" class="wide-only number">
                {words.area}
              </th>
              <th scope="col">{words.consent}</th>
              <th scope="col" class="number">
                {words.fits}
              </th>
              <th scope="col" class="wide-only">
                <span class="hidden">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((member) => (
              <Row key={member.id} member={member} onRemove={async () => setRefusal(await attempt(() => remove(member)))} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const { enterprise } = member;
  const to = `/members/${encodeURIComponent(member.id)}`;
  const fits = member.matchingOpportunities.totalCount;
  return (
    <tr>
      <th scope="row">
        <Link to={to}>{enterprise.name}</Link>
        <span class="second mono">{enterprise.uscc}</span>
      </th>
      <td>{enterprise.segments.map((one) => one.name).join('、') || <span class="doubt">{words.noSegment}</span>}</td>
      <td class="wide-only">{regionText(enterprise.region) || '—'}</td>
      <td class="wide-only number">{enterprise.areaWantedSquareMetres === null ? '—' : count(enterprise.areaWantedSquareMetres)}</td>
      <td>
        <ConsentChip consent={member.consent} />
        <span class="second">{[member.consentOn, member.consentBy && giverName[member.consentBy]].filter(Boolean).join(' · ')}</span>
      </td>
      <td class="number">{fits > 0 ? <Link to={to}>{count(fits)}</Link> : <span class="muted">0</span>}</td>
      <td class="wide-only">
        <button type="button" class="button small plain danger" aria-label={words.removeOne(enterprise.name)} onClick={onRemove}>
          {words.remove}
        </button>
      </td>
    </tr>
  );
}

/** A member as it is entered again. */
function enteredAgain({ enterprise, ...member }: Member) {
  return {
    name: enterprise.name,
    uscc: enterprise.uscc,
    region: enterprise.region?.adcode,
    segments: enterprise.segments.map((one) => one.code),
    products: enterprise.products,
    areaWantedSquareMetres: enterprise.areaWantedSquareMetres,
    consent: member.consent,
    consentOn: member.consentOn,
    consentBy: member.consentBy,
    source: member.source,
    note: member.note,
  };
}
