import type { ComponentChildren } from 'preact';
import { administers, useSession } from '../shell/session';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { isFiltered } from './filter';
import type { View } from './filter';
import type { LeadList } from './useLeads';
import { words as common } from './words';

const words = wording({
  focus: ['设置重点产业链', 'Set the focus chains'],
  segments: ['环节', 'Segment'],
  buyers: ['链主', 'Anchor'],
  labels: ['称号', 'Title'],
  region: ['省市', 'Province'],
  text: ['查找的文字', 'Text'],
  minimum: ['最低分', 'Lowest score'],
});

interface Props {
  list: LeadList;
  view: View;
  park: string;
  onView: (change: Partial<View>) => void;
}

/** Why there is nothing, and what to do about it. */
export function NoLeads({ list, view, park, onView }: Props) {
  const { viewer } = useSession();
  if (!isFiltered(view)) {
    return (
      <div class="state">
        <p>{list.emptyReason ?? common.noMatch}</p>
        {administers(viewer.role) && <Link class="button" to={`/admin/parks?park=${park}`}>{words.focus}</Link>}
      </div>
    );
  }
  const drop = (name: keyof typeof words, change: Partial<View>): ComponentChildren => (
    <button type="button" class="button" onClick={() => onView(change)}>
      {common.drop(words[name])}
    </button>
  );
  return (
    <div class="state">
      <p>{common.noMatch}</p>
      <div class="row">
        {view.segments.length > 0 && drop('segments', { segments: [] })}
        {view.buyers.length > 0 && drop('buyers', { buyers: [] })}
        {view.labels.length > 0 && drop('labels', { labels: [] })}
        {view.region && drop('region', { region: '' })}
        {view.text && drop('text', { text: '' })}
        {view.minimum > 0 && drop('minimum', { minimum: 0 })}
      </div>
    </div>
  );
}
