import { useEffect, useState } from 'preact/hooks';

/** Where one is: the address without its parameters, and these. */
export interface Place {
  readonly path: string;
  readonly search: URLSearchParams;
}

const listeners = new Set<() => void>();

function here(): Place {
  return { path: location.pathname, search: new URLSearchParams(location.search) };
}

/** Goes to another address of the page; `replace` where going back should not lead here. */
export function go(to: string, replace = false) {
  if (to !== location.pathname + location.search) {
    if (replace) {
      history.replaceState(null, '', to);
    } else {
      history.pushState(null, '', to);
    }
  }
  listeners.forEach((listener) => listener());
}

window.addEventListener('popstate', () => listeners.forEach((listener) => listener()));

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const update = () => setPlace(here());
    listeners.add(update);
    update();
    return () => {
      listeners.delete(update);
    };
  }, []);
  return place;
}

/** The values of a pattern's parts, e.g. `/parks/:park/leads`; null where the address is another. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) {
    return null;
  }
  const values: Record<string, string> = {};
  for (let i = 0; i < wanted.length; i++) {
    const part = wanted[i] ?? '';
    const value = given[i] ?? '';
    if (part.startsWith(':')) {
      values[part.slice(1)] = decoded(value);
    } else if (part !== value) {
      return null;
    }
  }
  return values;
}

/** A part of an address; as it stands where it is cut off within a sign. */
function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** An address with parameters; empty ones are left out. */
export function address(path: string, search: URLSearchParams) {
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Follows links of the page without loading it anew. */
export function followLinks(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link && plain && !event.defaultPrevented && link.dataset.page !== undefined) {
    event.preventDefault();
    go(link.pathname + link.search);
    window.scrollTo(0, 0);
  }
}
