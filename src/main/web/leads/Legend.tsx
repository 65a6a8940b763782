import { GROUPS, groupName } from './features';
import { words } from './words';

/** The five groups; choosing one moves it to the left end of all bars. */
export function Legend({ first, onFirst }: { first: number; onFirst: (group: number) => void }) {
  return (
    <div class="legend">
      {GROUPS.map((group, at) => (
        <button
          key={group.name}
          type="button"
          class="legend-item"
          aria-pressed={at === first}
          title={words.align(groupName[group.name])}
          onClick={() => onFirst(at)}
        >
          <i class={`group-${at + 1}`} />
          {groupName[group.name]}
        </button>
      ))}
    </div>
  );
}
