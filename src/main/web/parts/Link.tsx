import type { ComponentChildren } from 'preact';

interface Props {
  to: string;
  class?: string;
  title?: string;
  current?: boolean;
  tabIndex?: number;
  children: ComponentChildren;
}

/** A link to another address of the page. */
export function Link({ to, current, children, ...rest }: Props) {
  return (
    <a href={to} data-page="" aria-current={current ? 'page' : undefined} {...rest}>
      {children}
    </a>
  );
}

/** A link to a source on another server, opened beside the page. */
export function Source({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
