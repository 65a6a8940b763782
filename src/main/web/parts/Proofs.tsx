import { useState } from 'preact/hooks';
import type { Proof } from '../api/operations/leadDetail';
import { wording } from '../words';
import { Link, Source } from './Link';
import { certaintyName, evidenceName, gradeMeaning } from './terms';

const words = wording({
  rest: [(n: number) => `其余 ${n} 条`, (n: number) => `${n} more`],
  undated: ['来源无日期', 'undated'],
});

const FEW = 5;

/** Facts as strips: what they connect, how sure they are, and where they come from. */
export function Proofs({ proofs }: { proofs: readonly Proof[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? proofs : proofs.slice(0, FEW);
  return (
    <ul class="proofs">
      {shown.map((proof) => (
        <Strip key={proof.id} proof={proof} />
      ))}
      {shown.length < proofs.length && (
        <li>
          <button type="button" class="button plain small" onClick={() => setAll(true)}>
            {words.rest(proofs.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function Strip({ proof }: { proof: Proof }) {
  const [from, ...others] = proof.path;
  return (
    <li class="proof">
      <p class="strip">
        {from && <Knot object={from} />}
        {others.length > 0 ? (
          others.map((object, at) => (
            <>
              <span class="arrow">—{at === 0 ? evidenceName[proof.kind] : ''}→</span>
              <Knot object={object} />
            </>
          ))
        ) : (
          <span class="arrow">{evidenceName[proof.kind]}</span>
        )}
      </p>
      <p class="muted small">
        <span class={`grade ${proof.grade}`} title={gradeMeaning[proof.grade]}>
          {proof.grade}
        </span>
        {proof.certainty !== 'CONFIRMED' && <span class="doubt">{certaintyName[proof.certainty]} · </span>}
        {proof.observedOn ?? words.undated} · {proof.url ? <Source href={proof.url}>{proof.source}</Source> : proof.source}
      </p>
      {proof.note && <p class="note small">{proof.note}</p>}
    </li>
  );
}

function Knot({ object }: { object: Proof['path'][number] }) {
  const name = 'name' in object ? object.name : '';
  return object.__typename === 'Enterprise' ? (
    <Link class="knot" to={`/enterprises/${encodeURIComponent(object.key)}`}>
      {name}
    </Link>
  ) : (
    <span class="knot">{name}</span>
  );
}
