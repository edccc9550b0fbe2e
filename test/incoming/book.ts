import type { Plain } from '../../src/workbook/found.ts';
import type { Beside } from '../../src/workbook/incoming/judge.ts';
import { headingIn, speechFor } from '../../src/workbook/language.ts';
import { isPage, type Tab } from '../../src/workbook/tab.ts';
import { blocksOf, tableOf, type Table } from '../../src/workbook/table.ts';
import { closedMonths } from '../../src/workbook/tabs/closed-months.ts';
import { team } from '../../src/workbook/tabs/team.ts';
import type { Row } from '../../src/workbook/draft.ts';

/** A tab's cells as a sheet in a language shows them, its rows in English words. */
export function cellsOf(tab: Tab, rows: readonly Row[], language = 'en'): readonly (readonly Plain[])[] {
  const speech = speechFor(language);
  const names = Object.keys(tab.columns);
  return [names.map((name) => headingIn(speech, tab, name)), ...rows.map((row) => names.map((name) => row[name] ?? ''))];
}

/** A table that holds those rows. */
export function tableWith(tab: Tab, rows: readonly Row[]): Table {
  return tableOf(tab, cellsOf(tab, rows));
}

/** The sheet's cells after rows were written below, as the sheet gives them back. */
export function written(values: readonly (readonly Plain[])[], tab: Tab, rows: readonly Row[]): readonly (readonly Plain[])[] {
  const table = tableOf(tab, values);
  const lines = rows.map(() => table.columns.map((): Plain => ''));
  for (const { column, cells } of blocksOf(table, rows)) cells.forEach((line, y) => line.forEach((cell, x) => (lines[y] ?? []).splice(column - 1 + x, 1, typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
  return [...values, ...lines];
}

export const people: readonly Row[] = [
  { person_id: 'P01', name: 'Ann Lee', role: 'Sales manager', from: 45_658 },
  { person_id: 'P02', name: 'Bob Ray', role: 'Sales manager', from: 45_658 },
  { person_id: 'P03', name: 'Sam Fox', role: 'Account manager', from: 45_658 },
  { person_id: 'P04', name: 'Sam Fox', role: 'Sales manager', from: 45_658 },
  { person_id: 'P01', name: 'Ann Lee', role: 'Head of Sales', from: 46_023 },
];

/** What stands beside a file: those people, and whatever the tab and the closed months hold. */
export function beside(tab: Tab, rows: readonly Row[] = [], closed: readonly Row[] = []): Beside {
  if (isPage(tab)) throw new Error('a page takes no rows');
  return { target: tableWith(tab, rows), team: tableWith(team, people), closedMonths: tableWith(closedMonths, closed), filled: [], currency: 'USD' };
}
