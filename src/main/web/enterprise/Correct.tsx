import { Corrections } from '../api/operations/corrections';
import { useQuery } from '../api/query';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { CorrectionCard } from '../record/CorrectionCard';
import { MakeLink } from '../record/MakeLink';
import { administers, oversees, useSession } from '../shell/session';
import { wording } from '../words';
import type { Enterprise } from './model';

const words = wording({
  title: ['更正资料', 'Put it right'],
  how: [
    '资料有误时，由企业本人更正：请经开区管理员为它生成核对链接，企业打开即可逐条查看来源、提出更正，2 个工作日内得到答复。',
    'An enterprise puts its own record right: a zone administrator makes a link for it; it is answered within 2 working days.',
  ],
  make: ['把链接交给企业，企业逐条核对并提出更正，不需要账号。', 'The enterprise reads its record by the link and asks for corrections, without an account.'],
  history: ['更正记录', 'Corrections'],
  none: ['这家企业还没有提出过更正。', 'It has asked for none.'],
});

const MOST = 20;

/** How what is wrong is put right, and what was: for administrators with the link, for others in words. */
export function Correct({ enterprise }: { enterprise: Enterprise }) {
  const { viewer } = useSession();
  return (
    <section class="card" id="correct">
      <header>
        <h3>{words.title}</h3>
      </header>
      <div class="card-body texts">
        {administers(viewer.role) ? (
          <>
            <p class="muted">{words.make}</p>
            <MakeLink enterprise={enterprise} />
          </>
        ) : (
          <p class="muted">{words.how}</p>
        )}
        {oversees(viewer.role) && <History id={enterprise.key} />}
      </div>
    </section>
  );
}

function History({ id }: { id: string }) {
  const query = useQuery(Corrections, { first: MOST, enterprise: id });
  return (
    <section>
      <h3>{words.history}</h3>
      <Loaded query={query} rows={1}>
        {({ corrections }) => (
          <ul class="needs">
            {corrections?.totalCount === 0 && <li class="muted">{words.none}</li>}
            {nodes(corrections)
              .reverse()
              .map((one) => (
                <CorrectionCard key={one.id} correction={one} />
              ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
