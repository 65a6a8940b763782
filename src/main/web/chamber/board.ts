import type { OpportunityFilter } from '../api/operations/inputs';
import type { SavedSearch } from '../api/operations/opportunitySearches';

export type Tab = 'all' | 'new' | 'fit' | 'followed';
export type Order = 'FIT' | 'DEADLINE' | 'NEWEST';

/** What an address says about the board. Only what is not the default stands in it. */
export interface View {
  readonly tab: Tab;
  readonly order: Order | '';
  readonly chain: string;
  readonly segment: string;
  readonly parks: readonly string[];
  /** Area somebody looks for, in m²; 0 for any. */
  readonly area: number;
  readonly text: string;
}

export const EMPTY: View = { tab: 'all', order: '', chain: '', segment: '', parks: [], area: 0, text: '' };

const TABS: readonly Tab[] = ['new', 'fit', 'followed'];
const ORDERS: readonly Order[] = ['FIT', 'DEADLINE', 'NEWEST'];
const LARGEST_AREA = 10_000_000;

/** Reads an address; what it does not know it leaves out. */
export function read(search: URLSearchParams): View {
  const area = Number(search.get('a'));
  return {
    tab: TABS.find((tab) => tab === search.get('t')) ?? 'all',
    order: ORDERS.find((order) => order === search.get('o')) ?? '',
    chain: search.get('c') ?? '',
    segment: search.get('s') ?? '',
    parks: (search.get('p') ?? '').split(',').filter(Boolean),
    area: Number.isInteger(area) && area > 0 && area <= LARGEST_AREA ? area : 0,
    text: (search.get('q') ?? '').slice(0, 60),
  };
}

/** The address's parameters for a view. */
export function write(view: View): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, value: string) => value && search.set(name, value);
  put('t', view.tab === 'all' ? '' : view.tab);
  put('o', view.order);
  put('c', view.chain);
  put('s', view.segment);
  put('p', view.parks.join(','));
  put('a', view.area ? String(view.area) : '');
  put('q', view.text);
  return search;
}

/** The conditions that a search can be saved with. */
export function conditionsOf(view: View): OpportunityFilter {
  return {
    ...(view.chain ? { chain: view.chain } : {}),
    ...(view.segment ? { segment: view.segment } : {}),
    ...(view.parks.length ? { parks: [...view.parks] } : {}),
    ...(view.area ? { minimumAreaSquareMetres: view.area, maximumAreaSquareMetres: view.area } : {}),
    ...(view.text ? { text: view.text } : {}),
  };
}

/** The filter as the API takes it. */
export function filterOf(view: View): OpportunityFilter {
  return {
    ...conditionsOf(view),
    ...(view.tab === 'new' ? { isNew: true } : {}),
    ...(view.tab === 'fit' ? { fits: true } : {}),
    ...(view.tab === 'followed' ? { followed: true } : {}),
  };
}

export function isFiltered(view: View) {
  return Object.keys(conditionsOf(view)).length > 0;
}

/** The view of a saved search; what the page cannot say of it stays as it was saved. */
export function viewOf(search: SavedSearch): View {
  return {
    ...EMPTY,
    chain: search.chain ?? '',
    segment: search.segment ?? '',
    parks: search.parks ?? [],
    area: search.minimumAreaSquareMetres ?? 0,
    text: search.text ?? '',
  };
}

/** The conditions of a saved search, to save it again. */
export function filterOfSearch(search: SavedSearch): OpportunityFilter {
  return {
    chain: search.chain,
    segment: search.segment,
    parks: search.parks,
    region: search.region,
    minimumAreaSquareMetres: search.minimumAreaSquareMetres,
    maximumAreaSquareMetres: search.maximumAreaSquareMetres,
    deadlineBefore: search.deadlineBefore,
    text: search.text,
  };
}
