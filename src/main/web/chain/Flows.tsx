import { useLayoutEffect, useState } from 'preact/hooks';

interface Props {
  box: { current: HTMLDivElement | null };
  from: string;
  feeds: readonly string[];
  fedBy: readonly string[];
}

interface Line {
  key: string;
  d: string;
  down: boolean;
}

const MOST = 12;

/** The flows of the chosen tile alone, drawn over the tiles; the panel beside lists the same. */
export function Flows({ box, from, feeds, fedBy }: Props) {
  const [lines, setLines] = useState<Line[]>([]);
  useLayoutEffect(() => {
    const draw = () => {
      const to = (code: string, down: boolean) => line(box.current, from, code, down);
      setLines([...feeds.map((code) => to(code, true)), ...fedBy.map((code) => to(code, false))].flat().slice(0, MOST));
    };
    draw();
    window.addEventListener('resize', draw);
    return () => window.removeEventListener('resize', draw);
  }, [from, feeds.join(), fedBy.join()]);
  return (
    <svg class="flows" aria-hidden="true">
      {lines.map((one) => (
        <path key={one.key} class={one.down ? 'down-stream' : 'up-stream'} d={one.d} />
      ))}
    </svg>
  );
}

function line(box: HTMLElement | null, from: string, code: string, down: boolean): Line[] {
  const begin = centre(box, from);
  const end = centre(box, code);
  if (!begin || !end) {
    return [];
  }
  const middle = (begin.x + end.x) / 2;
  return [{ key: `${code}${down}`, down, d: `M${begin.x} ${begin.y}C${middle} ${begin.y} ${middle} ${end.y} ${end.x} ${end.y}` }];
}

function centre(box: HTMLElement | null, code: string) {
  const tile = box?.querySelector(`[data-code="${CSS.escape(code)}"]`)?.getBoundingClientRect();
  const frame = box?.getBoundingClientRect();
  return tile && frame ? { x: tile.left + tile.width / 2 - frame.left, y: tile.top + tile.height / 2 - frame.top } : null;
}
