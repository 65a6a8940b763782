import type { Pages } from '../api/pages';
import { wording } from '../words';

const words = wording({
  more: ['显示更多', 'Show more'],
});

/** Asks for the next page of a list, where there is one. */
export function More<R, T>({ pages }: { pages: Pages<R, T> }) {
  return pages.hasMore ? (
    <p class="more">
      <button type="button" class="button" disabled={pages.busy} onClick={pages.showMore}>
        {words.more}
      </button>
    </p>
  ) : null;
}
