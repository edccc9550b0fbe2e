import type { Area } from '../workbook/found.ts';
import { Explained } from './answer.ts';
import { keep, keepChanged, kept, type Known } from './known-sheets.ts';
import { sheetOf, sheetsOf, type Book, type Sheet } from './sheets.ts';

/** All is read before anything is written, so that nothing is read that already follows from a value; a tab is known as begun before it is, so that it can be finished and thawed. */
export function freeze(book: Book, areas: Readonly<Record<string, readonly Area[]>>): void {
  const tabs = Object.keys(areas);
  const known = kept();
  const as = (isFrozen: Known['isFrozen']) => Object.fromEntries(tabs.map((tab): [string, Known] => [tab, { ...knownOf(known, tab), isFrozen }]));
  const ranges = sheetsOf(book, tabs).flatMap((sheet, i) => (areas[tabs[i] ?? ''] ?? []).map((area) => rangeOf(sheet, area)));
  const values = ranges.map((range) => range.getValues());
  keep(as('begun'));
  ranges.forEach((range, i) => range.setValues((values[i] ?? []).map((row) => row.map(asShown))));
  keep(as(true));
}

/** Clears what takes the place of formulas in a table that was frozen. */
export function thaw(book: Book, tab: string, areas: readonly Area[]): void {
  if (!knownOf(kept(), tab).isFrozen) return;
  const sheet = sheetOf(book, tab);
  for (const area of areas) rangeOf(sheet, area).clearContent();
  keepChanged(tab, { isFrozen: undefined });
}

function knownOf(known: ReturnType<typeof kept>, tab: string): Known {
  const own = known[tab];
  if (!own) throw new Explained({ code: 'missing', tab });
  return own;
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

/** An apostrophe keeps a text from being read as a number, a day or a formula. */
function asShown(cell: unknown): unknown {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
