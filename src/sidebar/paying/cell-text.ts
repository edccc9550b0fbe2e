import type { UnreadCell } from '../../workbook/closing/unread-cells.ts';
import { typedTabs } from '../../workbook/department-facts.ts';
import { columnsFound } from '../../workbook/facts.ts';
import type { Found } from '../../workbook/found.ts';
import { headingIn, titleIn } from '../../workbook/language.ts';
import type { TableTab } from '../../workbook/tab.ts';
import type { Language } from '../../words/languages.ts';

/** Where a cell is that pay can't read, what stands in it and how it's mended. */
export function cellText(cell: UnreadCell, { sidebar, workbook }: Language): string {
  const { cell: say, lacks } = sidebar.pay.problems;
  const tab = tabOf(cell);
  return say(titleIn(workbook, tab), cell.row, headingIn(workbook, tab, cell.column), lacks[cell.lacks](cell.found));
}

/** The cell, wherever its column stands. */
export function placeOf(cell: UnreadCell, { sheets }: Found): { readonly tab: string; readonly row: number; readonly column: number } {
  const columns = columnsFound(tabOf(cell), sheets.find(({ tab }) => tab === cell.table)?.heads ?? []);
  return { tab: cell.table, row: cell.row, column: Math.max(1, columns.indexOf(cell.column) + 1) };
}

function tabOf({ table }: UnreadCell): TableTab {
  return typedTabs.find(({ id }) => id === table) as TableTab;
}
