import type { Cell } from './kinds.ts';
import { lastPlace } from './points.ts';

/** A day as a spreadsheet counts it: 1 is 31 December 1899. */
export type Day = number;

/** A month of the calendar as text, such as 2026-03. */
export type Month = string;

export const periods = ['month', 'quarter', 'half-year', 'year'] as const;

export type Period = (typeof periods)[number];

const lengths: Readonly<Record<Period, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const EPOCH = 25_569;

/** 31 December 9999. */
export const LAST: Day = 2_958_465;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / DAY_MS + EPOCH;
}

function parts(day: Day): Date {
  return new Date((Math.floor(day) - EPOCH) * DAY_MS);
}

/** The day that a cell means: a serial number, or a Date rounded to the nearest UTC midnight, as Sheets hands over the sheet's local one. */
export function dayFrom(cell: Cell): Day | undefined {
  const serial = cell instanceof Date ? Math.round(cell.getTime() / DAY_MS) + EPOCH : cell;
  return typeof serial === 'number' && serial >= 1 && serial < LAST + 1 ? Math.floor(serial) : undefined;
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

export function monthsIn(period: Period): number {
  return lengths[period];
}

/** The first month of the quarter that a month lies in. */
export function quarterStart(month: Month): Month {
  return periodStart(month, 'quarter');
}

/** The first month of the month's own period of that length. */
export function periodStart(month: Month, period: Period): Month {
  return monthAfter(month, -((Number(month.slice(5)) - 1) % lengths[period]));
}

/** Whether a month is the last of its period of that length. */
export function isPeriodEnd(month: Month, period: Period): boolean {
  return Number(month.slice(5)) % lengths[period] === 0;
}

export function isQuarterEnd(month: Month): boolean {
  return isPeriodEnd(month, 'quarter');
}

/** Every day from one to another, both included. */
export function calendarDays(from: Day, to: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Monday to Friday without holidays, both ends included. */
export function workingDays(from: Day, to: Day, holidays: ReadonlySet<Day>): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day += 1) if (isWeekday(day) && !holidays.has(day)) days.push(day);
  return days;
}

export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** The same day so many months later; the month's last where it is shorter. */
export function dayAfterMonths(day: Day, months: number): Day {
  const month = monthAfter(monthOf(day), months);
  return Math.min(lastDay(month), firstDay(month) + Number(isoDay(day).slice(8)) - 1);
}

/**
 * A Date that sheets from UTC−11 to UTC+12 show as that day, and that `dayFrom` takes for it again: eleven hours after the UTC midnight
 * that begins it.
 */
export function asDate(day: Day): Date {
  return new Date((day - EPOCH) * DAY_MS + 11 * HOUR_MS);
}

/** How many working days there are from one day to another, both included. The holidays are weekdays in ascending order, each once. */
export function countWorkingDays(from: Day, to: Day, holidays: readonly Day[]): number {
  if (to < from) return 0;
  const upTo = (day: Day) => lastPlace(holidays, (holiday) => holiday <= day) + 1;
  return weekdaysUpTo(to) - weekdaysUpTo(from - 1) - (upTo(to) - upTo(from - 1));
}

/** Monday to Friday. */
export function isWeekday(day: Day): boolean {
  return day % 7 > 1;
}

/** Day 1 is a Sunday. */
function weekdaysUpTo(day: Day): number {
  return 5 * Math.floor(day / 7) + Math.max(0, (day % 7) - 1);
}
