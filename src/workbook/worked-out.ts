import type { Area, FoundSheet } from './found.ts';
import type { Places } from './places.ts';
import { runsOf } from './runs.ts';
import type { TableTab } from './tab.ts';

/** The worked-out columns of a table as blocks of its rows from one to another; columns by name in sheet order, '' for one of the user's own. */
export function workedOut(tab: TableTab, columns: readonly string[], firstRow: number, lastRow: number): readonly Area[] {
  const ours = columns.flatMap((name, i) => (name !== '' && (tab.formulas || tab.columns[name]?.derived) ? [i + 1] : []));
  return runsOf(ours).map(({ first, count }) => ({ row: firstRow, column: first, rows: lastRow - firstRow + 1, columns: count }));
}

/** The formulas in a table's row below its headings, by column. The first special row's is one only while that row is still the one below: people sort a table and insert rows of their own. */
export function formulasBelow(tab: TableTab, columns: readonly string[], places: Places, second: FoundSheet['second']): Readonly<Record<string, string>> {
  if (tab.formulas) return tab.formulas(places);
  const [top] = tab.special?.(places) ?? [];
  const [name = ''] = Object.keys(tab.columns);
  const special = String(top?.row[top.column] ?? '');
  return top && special.startsWith('=') && second[columns.indexOf(name)] === top.row[name] ? { [top.column]: special } : {};
}
