import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface Props {
  label: string;
  active?: boolean;
  end?: boolean;
  children: ComponentChildren;
}

/** A button that opens a panel; a click elsewhere or Escape closes it. */
export function Dropdown({ label, active, end, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      const escape = event instanceof KeyboardEvent && event.key === 'Escape';
      // What was clicked may be gone from the panel by now; the path is as it was.
      if (details?.open && (escape || !event.composedPath().includes(details)) && !(event instanceof KeyboardEvent && !escape)) {
        details.open = false;
        if (escape) {
          details.querySelector('summary')?.focus();
        }
      }
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details class={end ? 'dropdown end' : 'dropdown'} ref={box}>
      <summary class={active ? 'pick active' : 'pick'}>
        <span>{label}</span>
        <Icon name="down" />
      </summary>
      <div class="dropdown-panel">{children}</div>
    </details>
  );
}
