import { dayOf, firstDay, isoDay, lastDay, monthAfter, monthOf, monthsBetween, workingDays, type Day, type Month } from '../../core/period.ts';
import type { Row } from '../draft.ts';
import { tabs } from '../tabs.ts';

type Tables = Readonly<Record<string, readonly Row[]>>;

/** Moves a department's facts by whole quarters, to the latest months that aren't in the future. */
export function shiftTables(tables: Tables, last: Month, today: Month): { readonly tables: Tables; readonly last: Month } {
  const months = last < today ? 3 * Math.floor((monthsBetween(last, today).length - 1) / 3) : 0;
  if (months === 0) return { tables, last };
  const moved = Object.fromEntries(tabs.flatMap((tab) => (tables[tab.id] && tab.id !== 'holidays' ? [[tab.id, (tables[tab.id] ?? []).map((row) => moveDates(row, datesOf(tab.id), months))]] : [])));
  const holidays = yearly(tables['holidays'] ?? [], monthAfter(last, months));
  return { tables: { ...moved, holidays, daily: sameWorkingDays(tables['daily'] ?? [], moved['absences'] ?? [], tables['holidays'] ?? [], holidays, months) }, last: monthAfter(last, months) };
}

function datesOf(id: string): readonly string[] {
  return Object.entries(tabs.find((tab) => tab.id === id)?.columns ?? {}).flatMap(([name, { kind }]) => (kind === 'date' || kind === 'month' ? [name] : []));
}

function moveDates(row: Row, columns: readonly string[], months: number): Row {
  const dates = columns.flatMap((name) => (typeof row[name] === 'number' ? [[name, moveDay(Number(row[name]), months)]] : []));
  return { ...row, ...(Object.fromEntries(dates) as Row) };
}

/** The same day of a later month, or its last one. */
function moveDay(day: Day, months: number): Day {
  const month = monthAfter(monthOf(day), months);
  return Math.min(firstDay(month) + Number(isoDay(day).slice(8)) - 1, lastDay(month));
}

/** Holidays stay on their day of the year, in every year that the facts now touch. */
function yearly(holidays: readonly Row[], last: Month): readonly Row[] {
  const years = [...new Set([monthAfter(last, -11), last].map((month) => Number(month.slice(0, 4))))];
  return years.flatMap((year) =>
    holidays.map((holiday) => {
      const [, month = 1, day = 1] = isoDay(Number(holiday['date'])).split('-').map(Number);
      return { ...holiday, date: dayOf(year, month, day) };
    }),
  );
}

/** What somebody did on the nth working day moves to the nth working day; a day left without an entry repeats the one before. */
function sameWorkingDays(daily: readonly Row[], absences: readonly Row[], before: readonly Row[], after: readonly Row[], months: number): readonly Row[] {
  const months_found = [...new Set(daily.map(({ date }) => monthOf(Number(date))))].sort();
  const people = [...new Set(daily.map(({ person_id }) => person_id))];
  return months_found.flatMap((month) => {
    const [from, to] = [workingDaysOf(month, before), workingDaysOf(monthAfter(month, months), after)];
    return people.flatMap((person) => {
      const own = daily.filter(({ person_id }) => person_id === person);
      let latest: readonly Row[] = [];
      return to.flatMap((date, place) => {
        const done = own.filter((row) => row['date'] === from[place]);
        if (done.length > 0) latest = done;
        const isAway = absences.some((away) => away['person_id'] === person && Number(away['from']) <= date && date <= Number(away['to']));
        return isAway ? [] : latest.map((row) => ({ ...row, date }));
      });
    });
  });
}

function workingDaysOf(month: Month, holidays: readonly Row[]): readonly Day[] {
  return workingDays(firstDay(month), lastDay(month), new Set(holidays.map(({ date }) => Number(date))));
}
