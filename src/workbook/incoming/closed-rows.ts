import { monthOf, type Month } from '../../core/period.ts';
import type { Table } from '../table.ts';
import type { TableTab } from '../tab.ts';
import type { Ready } from './read-records.ts';
import { typedColumns } from './target.ts';

/** The column by whose day a row belongs to a month. */
export function dayColumn(tab: TableTab): string | undefined {
  const isDay = (name: string) => tab.columns[name]?.kind === 'date' || tab.columns[name]?.kind === 'month';
  return tab.agesBy ?? typedColumns(tab).find(isDay);
}

/** How many rows fall into each month that is closed: they change what it was paid on, and not what it paid. */
export function closedRows(tab: TableTab, ready: readonly Ready[], closedMonths: Table): ReadonlyMap<Month, number> {
  const day = dayColumn(tab) ?? '';
  const monthIn = (cell: unknown) => (typeof cell === 'number' && cell > 0 ? monthOf(cell) : '');
  const closed = new Set(closedMonths.rows.map(({ cells }) => monthIn(cells['month'])));
  const counts = new Map<Month, number>();
  for (const { row } of ready) {
    const month = monthIn(row[day]);
    if (month !== '' && closed.has(month)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)));
}
