import { monthOf, monthsBetween, type Month } from '../../core/period.ts';
import type { Row } from '../draft.ts';
import type { Table } from '../table.ts';
import type { TableTab } from '../tab.ts';
import type { Ready } from './read-records.ts';
import { typedColumns } from './target.ts';

/** The column by whose day a row belongs to a month. */
export function dayColumn(tab: TableTab): string | undefined {
  const isDay = (name: string) => tab.columns[name]?.kind === 'date' || tab.columns[name]?.kind === 'month';
  return tab.agesBy ?? typedColumns(tab).find(isDay);
}

const monthIn = (cell: unknown): Month | undefined => (typeof cell === 'number' && cell > 0 ? monthOf(cell) : undefined);

/** The months that a row belongs to: all that it lasts, where it lasts from a day to a day. */
export function monthsOf(tab: TableTab, row: Row): readonly Month[] {
  const last = monthIn(row[dayColumn(tab) ?? '']);
  const first = tab.agesBy === 'to' ? monthIn(row['from']) : last;
  if (first !== undefined && last !== undefined && first < last) return monthsBetween(first, last);
  return [first ?? last ?? ''].filter((month) => month !== '');
}

/** The months that are closed. */
export function monthsClosed(closedMonths: Table): ReadonlySet<Month> {
  return new Set(closedMonths.rows.flatMap(({ cells }) => monthIn(cells['month']) ?? []));
}

/** How many rows fall into each month that is closed: they change what it was paid on, and not what it paid. */
export function closedRows(tab: TableTab, ready: readonly Ready[], closedMonths: Table): ReadonlyMap<Month, number> {
  const closed = monthsClosed(closedMonths);
  const counts = new Map<Month, number>();
  for (const { row } of ready) for (const month of monthsOf(tab, row)) if (closed.has(month)) counts.set(month, (counts.get(month) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)));
}
