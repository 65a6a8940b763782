import type { PrintedFigure } from '../api/operations/overview';
import { count, money } from '../numbers';
import { wording } from '../words';

export const figureKind = wording({
  ACTUAL: ['实际', 'Actual'],
  TARGET: ['目标', 'Target'],
  FORECAST: ['预计', 'Forecast'],
});

const scopes = wording({
  H1: ['上半年', 'first half-year'],
  H2: ['下半年', 'second half-year'],
  FULL_YEAR: ['全年', 'full year'],
  SINCE_MARCH: ['自 3 月四园一港成立以来', 'since March'],
  AS_OF: ['截至报道时', 'as of the report'],
  CUMULATIVE: ['累计，起算时间未写明', 'cumulative, start not stated'],
  TO_YEAR: ['到该年', 'by that year'],
  FIVE_YEARS: ['未来五年', 'five years'],
  UNDATED: ['未写时段', 'no period stated'],
});

const units = wording({
  COUNT_PROJECT: ['个', 'projects'],
  COUNT_ENTERPRISE: ['家', 'enterprises'],
  COUNT_PROVINCE: ['个省市', 'provinces'],
  COUNT_TEAM: ['个小组', 'teams'],
  COUNT_CHAIN: ['个产业', 'chains'],
  COUNT_FACILITY: ['家', 'sites'],
  COUNT_PERSON: ['人次', 'visits'],
  HUNDRED_MILLION_YUAN: ['亿元', '×10⁸ CNY'],
  PERCENT: ['%', '%'],
  TEN_THOUSAND_YUAN_PER_MU: ['万元/亩', '×10⁴ CNY/mu'],
  TEN_THOUSAND_SQUARE_METRES: ['万平方米', '×10⁴ m²'],
  TEN_THOUSAND_VISITS: ['万人次', '×10⁴ visits'],
  MULTIPLE: ['倍', 'times'],
  NONE: ['', ''],
});

const bounds = wording({
  EXACT: ['', ''],
  AT_LEAST: ['不低于 ', 'at least '],
  MORE_THAN: ['超过 ', 'more than '],
  ABOUT: ['约 ', 'about '],
});

const words = wording({
  noNumber: ['来源没有给出数值', 'no number in the source'],
  doubt: [(share: string) => `归属把握 ${share}`, (share: string) => `${share} sure whose it is`],
  perhaps: [(names: string) => `也可能属于${names}`, (names: string) => `perhaps ${names}`],
});

const SURE = 0.9;

/** The value as printed, with its bound and unit. */
export function valueText(figure: PrintedFigure) {
  if (figure.value === null) {
    return '—';
  }
  const amount =
    figure.unit === 'HUNDRED_MILLION_YUAN'
      ? money(figure.value)
      : `${count(figure.value)}${figure.unit === 'PERCENT' ? '' : ' '}${units[figure.unit]}`;
  return bounds[figure.bound] + amount;
}

/** Which period it covers: only figures of the same may be compared. */
export function scopeText(figure: PrintedFigure) {
  const period = figure.period?.replace('/', ' 至 ');
  return [period, scopes[figure.scope]].filter(Boolean).join(' · ');
}

/** What to know before quoting it. */
export function doubts(figure: PrintedFigure) {
  return [
    figure.value === null ? words.noNumber : '',
    figure.ownerConfidence < SURE ? words.doubt(`${Math.round(figure.ownerConfidence * 100)}%`) : '',
    figure.alternativeOwners.length > 0 ? words.perhaps(figure.alternativeOwners.map((one) => one.name).join('、')) : '',
    figure.note ?? '',
  ].filter(Boolean);
}
