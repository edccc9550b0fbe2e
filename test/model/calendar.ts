// Days are text like 2026-01-31, months 2026-01, quarters 2026-Q1. Text order is date order.
import { cell, rowsOf, type Tables } from './tables.ts';

function utc(month: string, day: number): Date {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, day));
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function firstDay(month: string): string {
  return `${month}-01`;
}

export function daysOf(month: string): readonly string[] {
  const length = 32 - utc(month, 32).getUTCDate(); // the "32nd" is the 1st of the next month after 31 days, the 2nd after 30
  return Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}

export function lastDay(month: string): string {
  return daysOf(month).at(-1) ?? '';
}

/** Monday to Friday without holidays. */
export function workingDays(tables: Tables, month: string): readonly string[] {
  const holidays = new Set(rowsOf(tables, 'holidays').map((row) => cell(row, 'date')));
  return daysOf(month).filter((day) => {
    const weekday = utc(month, Number(day.slice(8))).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !holidays.has(day);
  });
}

/** The months of the quarter that a month lies in, first to last. */
export function quarterMonths(month: string): readonly [string, string, string] {
  const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
  const name = (at: number): string => `${month.slice(0, 4)}-${String(first + at).padStart(2, '0')}`;
  return [name(0), name(1), name(2)];
}

export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${String(Math.ceil(Number(month.slice(5, 7)) / 3))}`;
}

export function isQuarterEnd(month: string): boolean {
  return quarterMonths(month)[2] === month;
}

export function monthBefore(month: string): string {
  return utc(month, 0).toISOString().slice(0, 7);
}

export function inMonth(day: string, month: string): boolean {
  return monthOf(day) === month;
}

/** From the quarter's first day to the month's end. */
export function inQuarterToDate(day: string, month: string): boolean {
  return day !== '' && day >= firstDay(quarterMonths(month)[0]) && day <= lastDay(month);
}
