import { Link } from '../parts/Link';
import { administers, useSession } from '../shell/session';
import { wording } from '../words';

const words = wording({
  title: ['本园区的需求', 'A need of your park'],
  what: ['在这里修改文字、核对检查项、发布或撤回、续期，并答复商会的提问。', 'Change its text, go through the checks, publish, withdraw or renew it, and answer questions there.'],
  open: ['去编辑和发布', 'Edit and publish'],
});

interface Props {
  opportunity: { readonly id: string; readonly park: { readonly code: string } };
}

/** Leads from what everybody sees to where its park works on it; nothing for others. */
export function Publishing({ opportunity }: Props) {
  const { viewer } = useSession();
  if (!administers(viewer.role) && viewer.park?.code !== opportunity.park.code) {
    return null;
  }
  return (
    <section class="card">
      <header>
        <h3>{words.title}</h3>
      </header>
      <div class="card-body">
        <p class="muted">{words.what}</p>
        <p class="actions">
          <Link class="button primary" to={`/parks/${opportunity.park.code}/publishing/${encodeURIComponent(opportunity.id)}`}>
            {words.open}
          </Link>
        </p>
      </div>
    </section>
  );
}
