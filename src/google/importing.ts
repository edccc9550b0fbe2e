import type { Block, Plain } from '../workbook/found.ts';
import type { Journal, Undoing } from '../workbook/incoming/journal.ts';
import { asHeld, fingerprint, MARK } from '../workbook/incoming/marks.ts';
import type { ImportPlan } from '../workbook/incoming/plan-import.ts';
import { Explained } from './answer.ts';
import type { Appended } from './calls.ts';
import { forgetImport, keepImport, keptMarks, lastImport } from './kept-import.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';
import { travelling } from './travelling.ts';

type Reader = ReturnType<typeof travelling>;

/** Where rows are inserted, and how many. */
interface Room {
  readonly last: number;
  readonly after: number;
  readonly lacking: number;
}

/** Writes an import in one go or not at all. It's known before its first cell is: where the call is cut off, the same import run again finishes it. */
export function importRows(book: Book, plan: ImportPlan): Appended {
  const { journal, marks, blocks } = plan;
  const sheet = sheetOf(book, journal.tab);
  const plain = travelling(book);
  const [known, knownMarks] = [lastImport(), keptMarks()];
  if (known?.key !== journal.key || known.isWritten) checkNew(sheet, plain, plan, known);
  for (const block of blocks) checkPlace(sheet, plain, journal.row, block);
  const room = roomFor(sheet, journal);
  // Formulas that don't reach an earlier import's rows are still to be renewed.
  const begun = { ...journal, isOutgrown: known?.isOutgrown === true || journal.row > room.last };
  try {
    keepImport(begun, marks);
    if (room.lacking > 0) sheet.insertRowsAfter(room.after, room.lacking);
    for (const { column, cells } of blocks) areaOf(sheet, journal.row, column, cells).setValues(cells.map((line) => [...line]));
    // Google may refuse a write only when it's carried out.
    SpreadsheetApp.flush();
    keepImport({ ...begun, isWritten: true });
  } catch (thrown) {
    takeBack(sheet, plain, plan, room);
    if (known) keepImport(known, knownMarks);
    else forgetImport();
    throw thrown;
  }
  return { isOutgrown: begun.isOutgrown };
}

/** Refuses where the table isn't what it was when it was previewed, or another import isn't finished. */
function checkNew(sheet: Sheet, plain: Reader, { journal, held, columns }: ImportPlan, known: Journal | null): void {
  if (known && !known.isWritten) throw new Explained({ code: 'unfinished', tab: known.tab });
  checkHeld(sheet, plain, columns, held, journal.row);
}

/** Leaves the sheet as it was before an import. A block that isn't in may be protected, and isn't touched. */
function takeBack(sheet: Sheet, plain: Reader, { journal: { row }, blocks }: ImportPlan, { last, after, lacking }: Room): void {
  const written = blocks.filter((block) => checkPlace(sheet, plain, row, block));
  if (written.length > 0) sheet.getRangeList(written.map(({ column, cells }) => areaOf(sheet, row, column, cells).getA1Notation())).clearContent();
  if (sheet.getMaxRows() > last) sheet.deleteRows(after + 1, lacking);
  SpreadsheetApp.flush();
}

function checkHeld(sheet: Sheet, plain: Reader, columns: readonly number[], held: string, row: number): void {
  if (!isHeld(sheet, plain, columns, held)) throw changedAt(sheet, row, columns[0]);
}

function isHeld(sheet: Sheet, plain: Reader, columns: readonly number[], held: string): boolean {
  return fingerprint(sheet.getDataRange().getValues().map((line) => line.map(plain)), columns) === held;
}

function changedAt(sheet: Sheet, row: number, column = 1): Explained {
  return new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(row, column).getA1Notation() });
}

/** The rows that a sheet lacks for an import. Those inserted before the last one are inside the ranges of formulas; those added after it are not. */
function roomFor(sheet: Sheet, { row, count }: Journal): Room {
  const last = sheet.getMaxRows();
  return { last, after: row > last ? last : last - 1, lacking: row + count - 1 - last };
}

/** Whether something of a block is in. Refuses where anything else is in its place; a formula is never written over. */
function checkPlace(sheet: Sheet, plain: Reader, row: number, block: Block): boolean {
  const [{ column }, cells] = [block, block.cells.slice(0, Math.max(0, sheet.getMaxRows() - row + 1))];
  if (cells.length === 0) return false;
  const area = areaOf(sheet, row, column, cells);
  const [values, formulas] = [area.getValues().map((line) => line.map(plain)), area.getFormulas()];
  const isFull = (cell: Plain) => cell !== '' && cell !== false;
  values.forEach((line, y) => {
    const x = line.findIndex((cell, at) => Boolean(formulas[y]?.[at]) || (isFull(cell) && String(cell) !== String(asHeld(cells[y]?.[at] ?? ''))));
    if (x >= 0) throw changedAt(sheet, row + y, column + x);
  });
  return values.some((line) => line.some(isFull));
}

function areaOf(sheet: Sheet, row: number, column: number, cells: readonly (readonly Plain[])[]): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
}

/** Empties rows of the last import where the table is as it was when they were looked for, and keeps the marks of the others. Meanwhile the import counts as unfinished: where the call is cut off, undoing again finishes it. */
export function undoImport(book: Book, { key, tab, columns, held, areas, left }: Undoing): void {
  const journal = theLast(key, tab);
  const sheet = sheetOf(book, tab);
  const plain = travelling(book);
  checkHeld(sheet, plain, columns, held, 1);
  keepImport({ ...journal, isWritten: false });
  try {
    if (areas.length > 0) sheet.getRangeList([...areas]).clearContent();
    SpreadsheetApp.flush();
  } catch (thrown) {
    if (isHeld(sheet, plain, columns, held)) keepImport(journal);
    throw thrown;
  }
  const count = left.length / MARK;
  if (count === 0) forgetImport();
  else keepImport({ ...journal, count, isWritten: true }, left);
}

/** The last import, if it's that one. */
export function theLast(key: string, tab: string): Journal {
  const journal = lastImport();
  if (journal?.key !== key || journal.tab !== tab) throw new Explained({ code: 'another' });
  return journal;
}
