import { language } from './words';

const MICRO = 1_000_000;

/** Points of micro-points, with so many decimals. */
export function points(micro: number, decimals = 1) {
  return (micro / MICRO).toFixed(decimals);
}

/** Points with their sign, for changes. */
export function signed(micro: number, decimals = 2) {
  const text = points(Math.abs(micro), decimals);
  return micro < 0 ? `−${text}` : `+${text}`;
}

/** A count with thousands. */
export function count(value: number) {
  return value.toLocaleString('en-US');
}

/** A money amount of 亿元: two decimals from one up, in 万元 below. */
export function money(hundredMillions: number) {
  const english = language() === 'en';
  if (hundredMillions !== 0 && Math.abs(hundredMillions) < 1) {
    return `${count(Math.round(hundredMillions * 10_000))} ${english ? '×10⁴ CNY' : '万元'}`;
  }
  const amount = hundredMillions.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${amount} ${english ? '×10⁸ CNY' : '亿元'}`;
}

/** A moment as the wall clock in Chongqing shows it. */
export function moment(iso: string) {
  const local = new Date(new Date(iso).getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

export function share(part: number) {
  return `${(part * 100).toFixed(1)}%`;
}
