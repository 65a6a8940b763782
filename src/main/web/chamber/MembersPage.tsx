import { Failure } from '../api/client';
import { Members } from '../api/operations/members';
import type { MemberFilter } from '../api/operations/inputs';
import type { MemberConsent } from '../api/operations/enums';
import { usePages } from '../api/pages';
import { count } from '../numbers';
import { Link } from '../parts/Link';
import { More } from '../parts/More';
import { Loaded, Problem } from '../parts/States';
import { address, go } from '../router';
import type { Place } from '../router';
import { useSession } from '../shell/session';
import { wording } from '../words';
import { CONSENTS } from './consent';
import { MemberForm } from './MemberForm';
import { MemberRows } from './MemberRows';
import { SeenByParks } from './SeenByParks';
import { consentName } from './terms';
import { Upload } from './Upload';

const words = wording({
  total: [(n: number) => `${count(n)} 家会员`, (n: number) => `${count(n)} members`],
  found: [(n: number) => `${count(n)} 家符合条件`, (n: number) => `${count(n)} found`],
  none: ['还没有会员名单。先把名单导入，系统才能告诉您哪些招商需求适合他们；园区和其他商会看不到名单。', 'No member is entered yet. Import your list: no park or other chamber sees it.'],
  noneFound: ['没有符合条件的会员。', 'No member meets the conditions.'],
  import: ['导入名单', 'Import a list'],
  enter: ['登记一家', 'Enter one'],
  close: ['收起', 'Close'],
  filters: ['筛选', 'Filters'],
  find: ['名称或信用代码', 'Name or code'],
  consent: ['同意级别', 'Consent'],
  any: ['不限', 'any'],
  all: ['看全部会员', 'All members'],
});

const PAGE = 50;

/** A chamber's members, for the chamber: what others may see of them stands elsewhere. */
export function MembersPage({ place }: { place: Place }) {
  const { viewer } = useSession();
  return viewer.role === 'CHAMBER' ? <OwnMembers place={place} /> : <Problem failure={new Failure('FORBIDDEN', '')} />;
}

function OwnMembers({ place }: { place: Place }) {
  const text = (place.search.get('q') ?? '').slice(0, 100);
  const consent = CONSENTS.find((one) => one === place.search.get('c'));
  const opened = place.search.get('import') ? 'import' : place.search.get('enter') ? 'enter' : '';
  const filter: MemberFilter = { ...(text ? { text } : {}), ...(consent ? { consents: [consent] } : {}) };
  const filtered = text !== '' || consent !== undefined;
  const pages = usePages(Members, { first: PAGE, filter }, (answer) => answer.members);
  const set = (change: Record<string, string>) => {
    const search = new URLSearchParams(place.search);
    Object.entries(change).forEach(([name, value]) => (value ? search.set(name, value) : search.delete(name)));
    go(address('/members', search), true);
  };
  return (
    <>
      <div class="page-head">
        <Find text={text} consent={consent} onChange={set} />
        <span class="actions">
          <button type="button" class="button" aria-expanded={opened === 'enter'} onClick={() => set({ import: '', enter: opened === 'enter' ? '' : '1' })}>
            {words.enter}
          </button>
          <button type="button" class="button primary desk-only" aria-expanded={opened === 'import'} onClick={() => set({ enter: '', import: opened === 'import' ? '' : '1' })}>
            {words.import}
          </button>
        </span>
      </div>
      {opened === 'enter' && <MemberForm onDone={pages.query.reload} />}
      {opened === 'import' && <Upload onDone={pages.query.reload} />}
      <Loaded query={pages.query}>
        {({ members }) => {
          const total = members?.totalCount ?? 0;
          return total === 0 && !filtered ? (
            <Nobody open={opened !== ''} onImport={() => set({ import: '1', enter: '' })} />
          ) : (
            <div class="card">
              <header>
                <span class="muted">{filtered ? words.found(total) : words.total(total)}</span>
              </header>
              {total === 0 ? (
                <div class="state">
                  <p>{words.noneFound}</p>
                  <Link class="button" to="/members">
                    {words.all}
                  </Link>
                </div>
              ) : (
                <MemberRows rows={pages.rows} onDone={pages.query.reload} />
              )}
              <More pages={pages} />
            </div>
          );
        }}
      </Loaded>
      <SeenByParks />
    </>
  );
}

function Nobody({ open, onImport }: { open: boolean; onImport: () => void }) {
  return (
    <div class="card">
      <div class="state">
        <p>{words.none}</p>
        {!open && (
          <button type="button" class="button primary" onClick={onImport}>
            {words.import}
          </button>
        )}
      </div>
    </div>
  );
}

interface FindProps {
  text: string;
  consent: MemberConsent | undefined;
  onChange: (change: Record<string, string>) => void;
}

function Find({ text, consent, onChange }: FindProps) {
  return (
    <div class="filters" role="group" aria-label={words.filters}>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ q: String(new FormData(event.currentTarget).get('text') ?? '').trim() });
        }}
      >
        <input key={text} class="input" type="search" name="text" aria-label={words.find} placeholder={words.find} defaultValue={text} maxLength={100} />
      </form>
      <label class={consent ? 'pick active' : 'pick'}>
        {words.consent}
        <select value={consent ?? ''} onChange={(event) => onChange({ c: event.currentTarget.value })}>
          <option value="">{words.any}</option>
          {CONSENTS.map((one) => (
            <option key={one} value={one}>
              {consentName[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
