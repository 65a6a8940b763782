import type { View } from './filter';

/** What the addresses of files take for a view. */
export function exportSearch(view: View) {
  const search = new URLSearchParams();
  const put = (name: string, value: string) => value && search.set(name, value);
  put('localities', view.tab === 'local' ? 'IN_MUNICIPALITY' : '');
  put('segment', view.segments.join(','));
  put('buyer', view.buyers.join(','));
  put('label', view.labels.join(','));
  put('region', view.region);
  put('text', view.text);
  put('minimumScore', view.minimum ? String(view.minimum) : '');
  put('weights', Object.entries(view.weights).map(([name, factor]) => `${name}:${factor}`).join(','));
  put('weightSet', view.weightSet);
  return search;
}
