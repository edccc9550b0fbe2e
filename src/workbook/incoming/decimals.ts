import { withoutCurrency } from './currencies.ts';
import type { Guess } from './guess.ts';

/** What stands before the decimals of a file's numbers. */
export const decimals = ['.', ','] as const;

export type Decimal = (typeof decimals)[number];

const other = (decimal: Decimal): Decimal => (decimal === '.' ? ',' : '.');

/** The blanks and apostrophes between thousands. */
const between = /(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/gu;

/** A number's digits and separators, a minus before them where it's negative, and what currency stands beside it. */
function parts(text: string): { readonly bare: string; readonly currencies: readonly string[] } {
  const outer = withoutCurrency(text.replace(/[−–]/g, '-').trim());
  const [, sign = '', size = '', owed] = /^(?:([+-])\s*(.*)|\((.*)\))$/su.exec(outer.rest.trim()) ?? [];
  const inner = withoutCurrency(owed ?? (sign === '' ? outer.rest.trim() : size));
  const minus = owed === undefined ? sign : '-';
  return { bare: `${minus}${inner.rest.trim()}`.replace(between, ''), currencies: [...outer.currencies, ...inner.currencies] };
}

const bare = (text: string) => parts(text).bare;

/** The currencies that a sign or a code beside a number may be. */
export function currenciesIn(text: string): readonly string[] {
  return parts(text).currencies;
}

/** Which decimal separator a text shows; 'either' where it may be one or separate thousands. */
function shown(text: string): Decimal | 'either' | undefined {
  const found = bare(text).replace(/%$/, '').trim();
  const [, sign] = /^[+-]?\d+([.,])?/.exec(found) ?? [];
  if (!sign || !/^[+-]?[\d.,]+$/.test(found)) return undefined;
  const [last, count] = [found[Math.max(found.lastIndexOf('.'), found.lastIndexOf(','))] as Decimal, found.split(sign).length - 1];
  if (last !== sign) return last;
  if (count > 1) return other(last);
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(found) ? 'either' : last;
}

/** The decimal separator of a file's numbers: certain where no number can be read both ways, or another one settles it. */
export function recogniseDecimal(texts: readonly string[]): Guess<Decimal> {
  const found = new Set(texts.map(shown));
  const value = found.has(',') && !found.has('.') ? ',' : '.';
  return { value, isCertain: found.has('.') !== found.has(',') || !(found.has('.') || found.has('either')) };
}

/** As many digits as a cell holds exactly. */
const HELD = 15;

/** The number that a text means, to the last digit; undefined where it means none for certain. */
export function readNumber(text: string, decimal: Decimal): number | undefined {
  const found = bare(text);
  const percent = found.endsWith('%');
  const [, sign = '', whole = '', fraction = ''] = forms[decimal].exec(percent ? found.slice(0, -1).trim() : found) ?? [];
  const digits = `${whole.replace(/[.,]/g, '')}.${fraction}`;
  if (digits === '.' || digits.replace(/\D|^[0.]+/g, '').length > HELD) return undefined;
  return Number(`${sign}${digits}e${percent ? -2 : 0}`) || 0;
}

/** Thousands in threes, or as India separates them, or not at all. */
const forms: Readonly<Record<Decimal, RegExp>> = {
  '.': /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d*)(?:\.(\d+))?$/,
  ',': /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/,
};
