import { Dropdown } from '../parts/Dropdown';
import { exportSearch } from './exportSearch';
import type { View } from './filter';
import { words } from './words';

/** The list as it is shown, as a file. */
export function Exports({ park, view }: { park: string; view: View }) {
  const search = exportSearch(view).toString();
  const to = (kind: string) => `/parks/${park}/leads.${kind}${search ? `?${search}` : ''}`;
  return (
    <Dropdown label={words.export} end>
      <a class="button plain" href={to('xlsx')} download>
        {words.xlsx}
      </a>
      <a class="button plain" href={to('csv')} download>
        {words.csv}
      </a>
    </Dropdown>
  );
}
