import { useState } from 'preact/hooks';
import { Link } from '../parts/Link';
import { Proofs } from '../parts/Proofs';
import { certaintyName } from '../parts/terms';
import { wording } from '../words';
import { RelationGraph } from './RelationGraph';
import { relationsOf, sectorName } from './model';
import type { Enterprise, Relation, Sector } from './model';

const words = wording({
  title: ['供需与投资关系', 'Supply and ownership'],
  none: ['本库没有它的供货或投资记录（不代表没有）。', 'No supply or stake on record here (which does not mean there is none).'],
  more: ['记录较多，只列前 40 家', 'only the first 40 are listed'],
  solid: ['实线：供货', 'solid: supplies'],
  dashed: ['虚线：投资', 'dashed: invests'],
  evidence: [(n: number) => `依据 ${n} 条`, (n: number) => `${n} facts`],
});

const SECTORS: readonly Sector[] = ['customers', 'suppliers', 'owners', 'holdings'];

/** Relations as a list that drives the picture beside it: where the focus is in the list, the picture shows. */
export function Relations({ enterprise }: { enterprise: Enterprise }) {
  const relations = relationsOf(enterprise);
  const [focus, setFocus] = useState<string | null>(null);
  const cut = enterprise.customers.pageInfo.hasNextPage || enterprise.suppliers.pageInfo.hasNextPage;
  return (
    <section class="card">
      <header>
        <h3>{words.title}</h3>
        {relations.length > 0 && (
          <span class="muted small end">
            {words.solid} · {words.dashed}
            {cut ? ` · ${words.more}` : ''}
          </span>
        )}
      </header>
      {relations.length === 0 ? (
        <p class="state muted">{words.none}</p>
      ) : (
        <div class="card-body relations">
          <div class="relations-list">
            {SECTORS.map((sector) => {
              const found = relations.filter((one) => one.sector === sector);
              return found.length === 0 ? null : (
                <div key={sector}>
                  <h4>
                    {sectorName[sector]} <span class="muted">{found.length}</span>
                  </h4>
                  <ul>
                    {found.map((one) => (
                      <li key={one.key} onMouseEnter={() => setFocus(one.key)} onFocusIn={() => setFocus(one.key)}>
                        <One relation={one} />
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
          <RelationGraph name={enterprise.name} relations={relations} focus={focus} />
        </div>
      )}
    </section>
  );
}

/** With whom, in what, how sure that is, and where it comes from when one asks. */
function One({ relation }: { relation: Relation }) {
  const doubts = [...new Set(relation.proofs.filter((one) => one.certainty !== 'CONFIRMED').map((one) => certaintyName[one.certainty]))];
  return (
    <>
      <Link to={`/enterprises/${encodeURIComponent(relation.key)}`}>{relation.name}</Link>
      {relation.details.map((detail) => (
        <span key={detail} class="block small">
          {detail}
        </span>
      ))}
      <details>
        <summary class="muted small">
          {words.evidence(relation.proofs.length)}
          {doubts.length > 0 && <span class="doubt"> · {doubts.join('、')}</span>}
        </summary>
        <Proofs proofs={relation.proofs} />
      </details>
    </>
  );
}
