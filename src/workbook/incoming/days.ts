import { dayOf, isoDay, type Day } from '../../core/period.ts';
import type { Guess } from './guess.ts';

/** In which order a file writes day, month and year. A year of four digits at the beginning is read in any. */
export const dayOrders = ['dmy', 'mdy'] as const;

export type DayOrder = (typeof dayOrders)[number];

const time = /(?:,?\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[AP]M)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?$/;
const monthOnly = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/;

/** The order of a file's dates: certain where all of them mean the same day in either order, or only one order reads them. */
export function recogniseDays(texts: readonly string[]): Guess<DayOrder> {
  let [ambiguous, reads] = [false, { dmy: 0, mdy: 0 }];
  for (const text of new Set(texts)) {
    const [dmy, mdy] = [readDay(text, 'dmy'), readDay(text, 'mdy')];
    if (dmy !== undefined && mdy !== undefined) ambiguous ||= dmy !== mdy;
    else if (dmy !== undefined) reads = { ...reads, dmy: reads.dmy + 1 };
    else if (mdy !== undefined) reads = { ...reads, mdy: reads.mdy + 1 };
  }
  const value = reads.mdy > reads.dmy ? 'mdy' : 'dmy';
  return { value, isCertain: reads.dmy === 0 && reads.mdy === 0 ? !ambiguous : reads.dmy === 0 || reads.mdy === 0 };
}

/** The day that a text means, its time of day left out; undefined where the calendar has none. */
export function readDay(text: string, order: DayOrder): Day | undefined {
  const found = text.trim().replace(time, '').trim();
  const [, year, , month, day] = yearFirst.exec(found) ?? [];
  if (year !== undefined) return dayIn(Number(year), Number(month), Number(day));
  const [, first, separator, second, last = ''] = yearLast.exec(found) ?? [];
  if (first === undefined) return undefined;
  const [d, m] = order === 'dmy' || separator === '.' ? [first, second] : [second, first];
  return dayIn(Number(last) + (last.length === 2 ? 2000 : 0), Number(m), Number(d));
}

/** The first day of the month that a text means: a month alone, or any of its days. */
export function readMonth(text: string, order: DayOrder): Day | undefined {
  const [, year, month, monthFirst, yearAfter] = monthOnly.exec(text.trim()) ?? [];
  if (year !== undefined || yearAfter !== undefined) return dayIn(Number(year ?? yearAfter), Number(month ?? monthFirst), 1);
  const day = readDay(text, order);
  return day === undefined ? undefined : day - Number(isoDay(day).slice(8)) + 1;
}

function dayIn(year: number, month: number, day: number): Day | undefined {
  const serial = dayOf(year, month, day);
  const written = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return year >= 1900 && serial > 0 && isoDay(serial) === written ? serial : undefined;
}
