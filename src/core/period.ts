import type { Cell } from './kinds.ts';

/** A day as a spreadsheet counts it: 1 is 31 December 1899. */
export type Day = number;

/** A month of the calendar as text, such as 2026-03. */
export type Month = string;

const EPOCH = 25_569;
const DAY_MS = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY_MS + EPOCH;
}

function parts(day: Day): Date {
  return new Date((Math.floor(day) - EPOCH) * DAY_MS);
}

/** The day that a cell means: a serial number, or a Date rounded to the nearest UTC midnight, as Sheets hands over the sheet's local one. */
export function dayFrom(cell: Cell): Day | undefined {
  if (cell instanceof Date) return Math.round(cell.getTime() / DAY_MS) + EPOCH;
  return typeof cell === 'number' && Number.isFinite(cell) && cell >= 1 && cell < 2_958_466 ? Math.floor(cell) : undefined;
}

export function isoDay(day: Day): string {
  return parts(day).toISOString().slice(0, 10);
}

export function monthOf(day: Day): Month {
  return isoDay(day).slice(0, 7);
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export function firstDay(month: Month): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayOf(year, number, 1);
}

export function lastDay(month: Month): Day {
  return firstDay(monthAfter(month, 1)) - 1;
}

export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(dayOf(year, number + months, 1));
}

/** The first month of the quarter that a month lies in. */
export function quarterStart(month: Month): Month {
  return monthAfter(month, -((Number(month.slice(5)) - 1) % 3));
}

export function isQuarterEnd(month: Month): boolean {
  return Number(month.slice(5)) % 3 === 0;
}

/** Monday to Friday without holidays, both ends included. */
export function workingDays(from: Day, to: Day, holidays: ReadonlySet<Day>): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day += 1) if (day % 7 > 1 && !holidays.has(day)) days.push(day);
  return days;
}

export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}
