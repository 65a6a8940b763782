import { useSession } from '../shell/session';
import { EMPTY } from '../leads/filter';
import { SavedSets } from '../leads/SavedSets';
import { address, go } from '../router';
import { write } from '../leads/filter';

/** The weight sets that parks keep; using one leads to the list. */
export function WeightSetsAdmin() {
  const { parks } = useSession();
  return (
    <div class="parks">
      {parks.map((park) => (
        <section key={park.code} class="card">
          <header>
            <h2>{park.name}</h2>
          </header>
          <div class="card-body">
            <SavedSets
              park={park.code}
              view={EMPTY}
              onView={(change) => change.weightSet && go(address(`/parks/${park.code}/leads`, write({ ...EMPTY, ...change })))}
            />
          </div>
        </section>
      ))}
    </div>
  );
}
