import { sheetMark, type Commit, type Write } from '../workbook/commit.ts';
import { Explained } from './answer.ts';
import type { Appended } from './calls.ts';
import { read, writeRows } from './cells.ts';
import { keepChanged, kept } from './known-sheets.ts';
import { giveRoom } from './room.ts';
import { sheetOf, sheetsOf, type Book, type Sheet } from './sheets.ts';

const DESCRIPTION = 'Saleswright';

/** Writes a step where its tabs hold what was read. Where a sheet is full, all get room, and nothing is written before formulas reach it: no step is left half-way for that. */
export function commit(book: Book, { held, writes }: Commit, isReached: boolean): Appended {
  const values = read(book, Object.keys(held));
  const other = Object.keys(held).find((tab) => sheetMark(values[tab] ?? []) !== held[tab]);
  if (other !== undefined) throw new Explained({ code: 'changed', tab: sheetOf(book, other).getName(), cell: 'A1' });
  const known = kept();
  const sheets = sheetsOf(book, writes.map(({ tab }) => tab), known);
  const outgrown = writes.filter((write, i) => 'blocks' in write && giveRoom(sheets[i] as Sheet, known[write.tab], write));
  if (outgrown.length > 0 && !isReached) return { isOutgrown: true };
  for (const { tab } of outgrown) keepChanged(tab, { isOutgrown: undefined });
  writes.forEach((write, i) => perform(sheets[i] as Sheet, write));
  return { isOutgrown: false };
}

function perform(sheet: Sheet, write: Write): void {
  if ('blocks' in write) writeRows(sheet, write);
  else if ('clears' in write) sheet.getRangeList([...write.clears]).clearContent();
  else warnEditors(sheet, write.warnsEditors === 'resumed');
}

/** Whoever edits the sheet is asked first; it's once for all. A protection of the user's own stays; one that an interrupted run has made and not described is its own. */
function warnEditors(sheet: Sheet, isResumed: boolean): void {
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (found && !(isResumed && ['', DESCRIPTION].includes(found.getDescription()))) return;
  (found ?? sheet.protect()).setDescription(DESCRIPTION).setWarningOnly(true);
}
