import { useEffect, useRef, useState } from 'preact/hooks';
import { FindEnterprises } from '../api/operations/findEnterprises';
import { useQuery } from '../api/query';
import { Icon } from '../parts/Icon';
import { go } from '../router';
import { wording } from '../words';
import { sentence } from '../parts/States';
import { composing } from '../parts/keys';
import { nodes } from '../parts/nodes';
import { useSession } from './session';

const words = wording({
  label: ['搜索企业、园区', 'Search enterprises and parks'],
  placeholder: ['搜索企业、代码、产品、环节', 'Enterprise, code, product, segment'],
  park: ['园区', 'Park'],
  none: ['没有找到。可以换一个字号、简称、股票代码或产品名。', 'Nothing found. Try another name, stock code or product.'],
  all: [(total: number) => `查看全部 ${total} 家企业`, (total: number) => `Show all ${total} enterprises`],
});

interface Hit {
  to: string;
  name: string;
  detail: string;
}

const DELAY = 180;

/** Finds parks by name and enterprises by whatever the server knows of them, from every page. */
export function SearchBox() {
  const { parks } = useSession();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), DELAY);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => focusBySlash(box), []);
  const found = useQuery(FindEnterprises, asked ? { first: 8, filter: { text: asked } } : null);
  const hits: Hit[] = asked
    ? [
        ...parks
          .filter((park) => park.name.includes(asked))
          .map((park) => ({ to: `/parks/${park.code}/leads`, name: park.name, detail: words.park })),
        ...nodes(found.data?.enterprises).map((one) => ({
          to: `/enterprises/${encodeURIComponent(one.key)}`,
          name: one.name,
          detail: [one.region?.name, one.segments[0]?.name].filter(Boolean).join(' · '),
        })),
      ]
    : [];
  const total = found.data?.enterprises.totalCount ?? 0;
  if (total > 8) {
    hits.push({ to: `/search?q=${encodeURIComponent(asked)}`, name: words.all(total), detail: '' });
  }
  const open_ = open && asked !== '';
  const follow = (hit: Hit | undefined) => {
    if (hit) {
      setOpen(false);
      setText('');
      go(hit.to);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : hits.length - 1;
      setChosen((chosen + step) % Math.max(hits.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      follow(hits[chosen]);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };
  return (
    <div class="search" ref={box} onFocusOut={(event) => !box.current?.contains(event.relatedTarget as Node) && setOpen(false)}>
      <Icon name="search" />
      <input
        class="input"
        type="search"
        role="combobox"
        aria-label={words.label}
        aria-expanded={open_}
        aria-controls="search-results"
        aria-activedescendant={open_ && hits.length > 0 ? `hit-${chosen}` : undefined}
        autocomplete="off"
        placeholder={words.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {open_ && (
        <div class="search-results">
          <div id="search-results" role="listbox" aria-label={words.label}>
            {hits.map((hit, index) => (
              <div
                key={hit.to}
                id={`hit-${index}`}
                role="option"
                aria-selected={index === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => follow(hit)}
              >
                <span>{hit.name}</span>
                <span class="kind muted small">{hit.detail}</span>
              </div>
            ))}
          </div>
          {found.failure && <p role="alert">{sentence(found.failure)}</p>}
          {hits.length === 0 && found.data && !found.loading && <p role="status">{words.none}</p>}
        </div>
      )}
    </div>
  );
}

/** `/` goes to the box, unless something is being typed. */
function focusBySlash(box: { current: HTMLDivElement | null }) {
  const listener = (event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key === '/' && !typing && !composing(event) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    }
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
