import { useLayoutEffect, useRef } from 'preact/hooks';

/** Lets rows that changed places move there in 150 ms, unless less motion is wanted. */
export function useMoves(order: string, active: boolean) {
  const box = useRef<HTMLTableSectionElement>(null);
  const before = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const now = new Map(rows.map((row) => [row.dataset.id ?? '', row.offsetTop]));
    if (active && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      rows.forEach((row) => move(row, (before.current.get(row.dataset.id ?? '') ?? row.offsetTop) - row.offsetTop));
    }
    before.current = now;
  }, [order, active]);
  return box;
}

function move(row: HTMLElement, from: number) {
  if (from !== 0) {
    row.animate([{ transform: `translateY(${from}px)` }, { transform: 'none' }], { duration: 150, easing: 'ease-out' });
  }
}
