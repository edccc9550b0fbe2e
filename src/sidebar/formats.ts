import { firstDay, isoDay, type Day, type Month } from '../core/period.ts';

/** How a language writes what the panel shows. */
export interface Formats {
  readonly money: (amount: number) => string;
  /** Without the currency. */
  readonly amount: (amount: number) => string;
  /** The same with its sign. */
  readonly difference: (amount: number) => string;
  /** As short as can be, such as 12K. */
  readonly short: (amount: number) => string;
  readonly number: (count: number) => string;
  readonly share: (fraction: number) => string;
  readonly month: (month: Month) => string;
  readonly shortMonth: (month: Month) => string;
  readonly day: (day: Day) => string;
}

export function formatsOf(language: string, currency: string): Formats {
  const cents = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    return (day: Day) => format.format(Date.parse(isoDay(day)));
  };
  const [ofMonth, ofShortMonth, ofDay] = [date({ month: 'long', year: 'numeric' }), date({ month: 'short' }), date({ day: 'numeric', month: 'short', year: 'numeric' })];
  return {
    money: (amount) => `${cents.format(amount)} ${currency}`.trim(),
    amount: (amount) => cents.format(amount),
    difference: (amount) => signed.format(amount),
    short: (amount) => compact.format(amount),
    number: (count) => plain.format(count),
    share: (fraction) => percent.format(fraction),
    month: (month) => ofMonth(firstDay(month)).replace(/\s*г\.$/, ''),
    shortMonth: (month) => ofShortMonth(firstDay(month)).replace('.', ''),
    day: ofDay,
  };
}
