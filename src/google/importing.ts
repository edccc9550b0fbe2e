import type { Block, Plain } from '../workbook/found.ts';
import { isFinished, type Journal, type Undoing } from '../workbook/incoming/journal.ts';
import { asHeld, fingerprint, MARK } from '../workbook/incoming/marks.ts';
import type { ImportPart } from '../workbook/incoming/plan-import.ts';
import { Explained } from './answer.ts';
import type { Appended } from './calls.ts';
import { forgetImport, keepImport, lastImport } from './kept-import.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';
import { travelling } from './travelling.ts';

type Reader = ReturnType<typeof travelling>;

/** Writes a part of an import. It's known before its first row is written, and the same part run again goes on where it was. */
export function importRows(book: Book, part: ImportPart): Appended {
  const { journal, blocks } = part;
  const sheet = sheetOf(book, journal.tab);
  const plain = travelling(book);
  const known = lastImport();
  const isBegun = known?.key === journal.key && !isFinished(known);
  if (!isBegun) checkNew(sheet, plain, part, known);
  const row = journal.row + journal.done;
  for (const block of blocks) checkFree(sheet, plain, row, block);
  const begun = isBegun ? known : begin(sheet, part, known);
  makeRoom(sheet, journal);
  for (const { column, cells } of blocks) areaOf(sheet, row, column, cells).setValues(cells.map((line) => [...line]));
  keepImport({ ...begun, done: journal.done + (blocks[0]?.cells.length ?? 0) });
  return { isOutgrown: begun.isOutgrown };
}

/** Refuses where the table isn't what it was when it was previewed, or another import isn't finished. */
function checkNew(sheet: Sheet, plain: Reader, { journal, held, columns }: ImportPart, known: Journal | null): void {
  if (known && !isFinished(known)) throw new Explained({ code: 'unfinished', tab: known.tab });
  if (journal.done > 0) throw changedAt(sheet, journal.row, columns[0]);
  checkHeld(sheet, plain, columns, held, journal.row);
}

/** Keeps what is going to be written. Formulas that don't reach an earlier import's rows are still to be renewed. */
function begin(sheet: Sheet, { journal, marks }: ImportPart, known: Journal | null): Journal {
  const begun = { ...journal, isOutgrown: known?.isOutgrown === true || journal.row > sheet.getMaxRows() };
  keepImport(begun, marks);
  return begun;
}

function checkHeld(sheet: Sheet, plain: Reader, columns: readonly number[], held: string, row: number): void {
  const values = sheet.getDataRange().getValues().map((line) => line.map(plain));
  if (fingerprint(values, columns) !== held) throw changedAt(sheet, row, columns[0]);
}

function changedAt(sheet: Sheet, row: number, column = 1): Explained {
  return new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(row, column).getA1Notation() });
}

/** Rows inserted before the last one are inside the ranges of formulas; those added after it are not. */
function makeRoom(sheet: Sheet, { row, count }: Journal): void {
  const last = sheet.getMaxRows();
  const lacking = row + count - 1 - last;
  if (lacking > 0) sheet.insertRowsAfter(row > last ? last : last - 1, lacking);
}

/** Refuses where something is in the way of a block, other than what it writes itself; a formula is never written over. */
function checkFree(sheet: Sheet, plain: Reader, row: number, block: Block): void {
  const [{ column }, cells] = [block, block.cells.slice(0, Math.max(0, sheet.getMaxRows() - row + 1))];
  if (cells.length === 0) return;
  const area = areaOf(sheet, row, column, cells);
  const [values, formulas] = [area.getValues(), area.getFormulas()];
  const isTaken = (cell: unknown, y: number, x: number) => {
    const held = plain(cell);
    return Boolean(formulas[y]?.[x]) || (held !== '' && held !== false && String(held) !== String(asHeld(cells[y]?.[x] ?? '')));
  };
  values.forEach((line, y) => {
    const x = line.findIndex((cell, at) => isTaken(cell, y, at));
    if (x >= 0) throw changedAt(sheet, row + y, column + x);
  });
}

function areaOf(sheet: Sheet, row: number, column: number, cells: readonly (readonly Plain[])[]): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
}

/** Empties rows of the last import where the table is as it was when they were looked for, and keeps the marks of the others. */
export function undoImport(book: Book, { key, tab, columns, held, areas, left }: Undoing): void {
  const journal = theLast(key, tab);
  const sheet = sheetOf(book, tab);
  checkHeld(sheet, travelling(book), columns, held, 1);
  if (areas.length > 0) sheet.getRangeList([...areas]).clearContent();
  const count = left.length / MARK;
  if (count === 0) forgetImport();
  else keepImport({ ...journal, count, done: count }, left);
}

/** The last import, if it's that one. */
export function theLast(key: string, tab: string): Journal {
  const journal = lastImport();
  if (journal?.key !== key || journal.tab !== tab) throw new Explained({ code: 'another' });
  return journal;
}
