import { useState } from 'preact/hooks';
import { FindEnterprises } from '../api/operations/findEnterprises';
import { useQuery } from '../api/query';
import { regionText } from '../parts/Chips';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { MakeLink } from '../record/MakeLink';
import { wording } from '../words';

const words = wording({
  title: ['为企业生成核对链接', 'Make a link for an enterprise'],
  find: ['企业名称或统一社会信用代码', 'Name or credit code'],
  search: ['查找', 'Find'],
  none: ['没有找到这家企业。', 'No such enterprise.'],
});

const MOST = 5;

/** The enterprise first, then its link. */
export function FindForLink() {
  const [text, setText] = useState('');
  const query = useQuery(FindEnterprises, text ? { first: MOST, filter: { text } } : null);
  return (
    <details class="card">
      <summary class="card-body">{words.title}</summary>
      <form
        class="card-body row"
        onSubmit={(event) => {
          event.preventDefault();
          setText(String(new FormData(event.currentTarget).get('text') ?? '').trim());
        }}
      >
        <input class="input" name="text" type="search" required aria-label={words.find} placeholder={words.find} />
        <button type="submit" class="button">
          {words.search}
        </button>
      </form>
      {text && (
        <Loaded query={query} rows={2}>
          {({ enterprises }) => (
            <ul class="card-body plain-list">
              {nodes(enterprises).length === 0 && <li class="muted">{words.none}</li>}
              {nodes(enterprises).map((one) => (
                <li key={one.key}>
                  <p>
                    {one.name} <span class="muted small">{[one.legalName !== one.name && one.legalName, regionText(one.region)].filter(Boolean).join(' · ')}</span>
                  </p>
                  <MakeLink enterprise={one} />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </details>
  );
}
