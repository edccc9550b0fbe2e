import { sheetMark, type Commit, type Write } from '../workbook/commit.ts';
import { Explained } from './answer.ts';
import type { Appended } from './calls.ts';
import { append, change, read } from './cells.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';

/** Writes a step where its tabs hold what was read. */
export function commit(book: Book, { held, writes }: Commit): Appended {
  const values = read(book, Object.keys(held));
  const other = Object.keys(held).find((tab) => sheetMark(values[tab] ?? []) !== held[tab]);
  if (other !== undefined) throw new Explained({ code: 'changed', tab: sheetOf(book, other).getName(), cell: 'A1' });
  return { isOutgrown: writes.map((write) => perform(book, write)).includes(true) };
}

/** Answers whether the sheet was full, so that formulas don't reach its new rows. */
function perform(book: Book, write: Write): boolean {
  if ('blocks' in write) return append(book, write.tab, write.row, write.blocks).isOutgrown;
  if ('changes' in write) change(book, write.tab, write.changes);
  else if ('clears' in write) sheetOf(book, write.tab).getRangeList([...write.clears]).clearContent();
  else warnEditors(sheetOf(book, write.tab));
  return false;
}

/** Whoever edits the sheet is asked first; it's once for all. */
function warnEditors(sheet: Sheet): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0) sheet.protect().setDescription('Saleswright').setWarningOnly(true);
}
