import { LeadTabs } from '../api/operations/leadTabs';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import type { Tab } from './filter';
import { words } from './words';

interface Props {
  park: string;
  tab: Tab;
  onTab: (tab: Tab) => void;
}

/** Where the enterprises of the list are already. */
export function Tabs({ park, tab, onTab }: Props) {
  const { data } = useQuery(LeadTabs, { park });
  const counts = {
    outside: data?.park?.outside?.totalCount,
    local: data?.park?.local?.totalCount,
    zone: data?.park?.local?.exclusions.find((one) => one.rule === 'ALREADY_PRESENT')?.count ?? (data ? 0 : undefined),
  };
  return (
    <div class="tabs" role="group" aria-label={words.tabs}>
      {(['outside', 'local', 'zone'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === tab} onClick={() => onTab(one)}>
          {words[one]} <span>{counts[one] === undefined ? '' : count(counts[one])}</span>
        </button>
      ))}
    </div>
  );
}
