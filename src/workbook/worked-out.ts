import type { Area } from './found.ts';
import type { Places } from './places.ts';
import { runsOf } from './runs.ts';
import type { TableTab } from './tab.ts';

/** The worked-out columns of a table as blocks of its rows from one to another; columns by name in sheet order, '' for one of the user's own. */
export function workedOut(tab: TableTab, columns: readonly string[], firstRow: number, lastRow: number): readonly Area[] {
  const ours = columns.flatMap((name, i) => (name !== '' && (tab.formulas || tab.columns[name]?.derived) ? [i + 1] : []));
  return runsOf(ours).map(({ first, count }) => ({ row: firstRow, column: first, rows: lastRow - firstRow + 1, columns: count }));
}

/** The formulas in a table's row below its headings, by column. */
export function formulasBelow(tab: TableTab, places: Places): Readonly<Record<string, string>> {
  const [top] = tab.special?.(places) ?? [];
  const special = String(top?.row[top.column] ?? '');
  return tab.formulas?.(places) ?? (top && special.startsWith('=') ? { [top.column]: special } : {});
}
