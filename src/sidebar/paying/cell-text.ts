import type { UnreadCell } from '../../workbook/closing/unread-cells.ts';
import { typedTabs } from '../../workbook/department-facts.ts';
import { headingIn, titleIn } from '../../workbook/language.ts';
import type { TableTab } from '../../workbook/tab.ts';
import type { Language } from '../../words/languages.ts';

/** Where a cell is that pay can't read, what stands in it and how it's mended. */
export function cellText(cell: UnreadCell, { sidebar, workbook }: Language): string {
  const { cell: say, lacks } = sidebar.pay.problems;
  const tab = tabOf(cell);
  return say(titleIn(workbook, tab), cell.row, headingIn(workbook, tab, cell.column), lacks[cell.lacks](cell.found));
}

/** The cell, where columns stand as they were built. */
export function placeOf(cell: UnreadCell): { readonly tab: string; readonly row: number; readonly column: number } {
  return { tab: cell.table, row: cell.row, column: Object.keys(tabOf(cell).columns).indexOf(cell.column) + 1 };
}

function tabOf({ table }: UnreadCell): TableTab {
  return typedTabs.find(({ id }) => id === table) as TableTab;
}
