import { dayOf, isoDay, type Day } from '../../core/period.ts';
import type { Guess } from './guess.ts';

/** In which order a file writes day, month and year. A year of four digits at the beginning is read in any; one of two digits only where it's said. */
export const dayOrders = ['dmy', 'mdy', 'ymd'] as const;

export type DayOrder = (typeof dayOrders)[number];

const time = /(?:,?\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[AP]M)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?$/;
const monthOnly = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/;

/** The order of a file's dates: the one that reads most of them; certain where no other one reads as many otherwise, or any that it doesn't. */
export function recogniseDays(texts: readonly string[]): Guess<DayOrder> {
  const known = [...new Set(texts)].map((text) => dayOrders.map((order) => readDay(text, order)));
  const counts = dayOrders.map((_, i) => known.filter((days) => days[i] !== undefined).length);
  const best = counts.indexOf(Math.max(...counts));
  const isRival = (other: number) => other !== best && (counts[other] === counts[best] ? known.some((days) => days[other] !== days[best]) : known.some((days) => days[other] !== undefined && days[best] === undefined));
  return { value: dayOrders[best] ?? 'dmy', isCertain: !dayOrders.some((_, other) => isRival(other)) };
}

/** The day that a text means, its time of day left out; undefined where the calendar has none. */
export function readDay(text: string, order: DayOrder): Day | undefined {
  const found = text.trim().replace(time, '').trim();
  const [, year, , month, day] = yearFirst.exec(found) ?? [];
  if (year !== undefined) return dayIn(Number(year), Number(month), Number(day));
  const [, first, separator, second, last = ''] = yearLast.exec(found) ?? [];
  if (first === undefined) return undefined;
  const [d = '', m, y = ''] = separator === '.' || order === 'dmy' ? [first, second, last] : order === 'mdy' ? [second, first, last] : [last, second, first];
  return y.length === 1 || d.length === 4 ? undefined : dayIn(yearOf(y), Number(m), Number(d));
}

/** A year of two digits is one from 1970 to 2069. */
function yearOf(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

/** The first day of the month that a text means: a month alone, or any of its days. */
export function readMonth(text: string, order: DayOrder): Day | undefined {
  const alone = readMonthAlone(text);
  if (alone !== undefined || monthOnly.test(text.trim())) return alone;
  const day = readDay(text, order);
  return day === undefined ? undefined : day - Number(isoDay(day).slice(8)) + 1;
}

/** The first day of a month that is written without a day. */
export function readMonthAlone(text: string): Day | undefined {
  const [, year, month, monthFirst, yearAfter] = monthOnly.exec(text.trim()) ?? [];
  return year === undefined && yearAfter === undefined ? undefined : dayIn(Number(year ?? yearAfter), Number(month ?? monthFirst), 1);
}

function dayIn(year: number, month: number, day: number): Day | undefined {
  const serial = dayOf(year, month, day);
  const written = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return year >= 1900 && serial > 0 && isoDay(serial) === written ? serial : undefined;
}
