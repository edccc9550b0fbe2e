import type { Block, Plain } from '../workbook/found.ts';
import { isFinished, type Journal } from '../workbook/incoming/journal.ts';
import { asHeld, fingerprint, MARK, markOf, placesNow } from '../workbook/incoming/marks.ts';
import type { ImportPart } from '../workbook/incoming/plan-import.ts';
import { runsOf } from '../workbook/runs.ts';
import { Explained } from './answer.ts';
import type { Appended, Undone } from './calls.ts';
import { forgetImport, keepImport, keptMarks, lastImport } from './kept-import.ts';
import { sheetOf, type Book, type Sheet } from './sheets.ts';
import { travelling } from './travelling.ts';

type Reader = ReturnType<typeof travelling>;

/** Writes a part of an import. It's known before its first row is written, and the same part run again goes on where it was. */
export function importRows(book: Book, part: ImportPart): Appended {
  const { journal, blocks } = part;
  const sheet = sheetOf(book, journal.tab);
  const plain = travelling(book);
  const known = lastImport();
  const isOutgrown = journal.row > sheet.getMaxRows();
  if (known?.key !== journal.key || isFinished(known)) begin(sheet, plain, part, known);
  makeRoom(sheet, journal);
  const row = journal.row + journal.done;
  for (const block of blocks) checkFree(sheet, plain, row, block);
  for (const { column, cells } of blocks) areaOf(sheet, row, column, cells).setValues(cells.map((line) => [...line]));
  keepImport({ ...journal, done: journal.done + (blocks[0]?.cells.length ?? 0) });
  return { isOutgrown };
}

/** Refuses where the table isn't what it was when it was previewed, or another import isn't finished. */
function begin(sheet: Sheet, plain: Reader, { journal, held, columns, marks }: ImportPart, known: Journal | null): void {
  if (known && !isFinished(known)) throw new Explained({ code: 'unfinished', tab: known.tab });
  const values = sheet.getDataRange().getValues().map((row) => row.map(plain));
  if (journal.done > 0 || fingerprint(values, columns) !== held) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(journal.row, columns[0] ?? 1).getA1Notation() });
  keepImport(journal, marks);
}

/** Rows inserted before the last one are inside the ranges of formulas; those added after it are not. */
function makeRoom(sheet: Sheet, { row, count }: Journal): void {
  const last = sheet.getMaxRows();
  const lacking = row + count - 1 - last;
  if (lacking > 0) sheet.insertRowsAfter(row > last ? last : last - 1, lacking);
}

/** Whether nothing is where a block goes, or already what it writes; a formula is never written over. */
function checkFree(sheet: Sheet, plain: Reader, row: number, { column, cells }: Block): void {
  const area = areaOf(sheet, row, column, cells);
  const [values, formulas] = [area.getValues(), area.getFormulas()];
  const isTaken = (cell: unknown, y: number, x: number) => {
    const held = plain(cell);
    return Boolean(formulas[y]?.[x]) || (held !== '' && held !== false && String(held) !== String(asHeld(cells[y]?.[x] ?? '')));
  };
  values.forEach((line, y) => {
    const x = line.findIndex((cell, at) => isTaken(cell, y, at));
    if (x >= 0) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(row + y, column + x).getA1Notation() });
  });
}

function areaOf(sheet: Sheet, row: number, column: number, cells: readonly (readonly Plain[])[]): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
}

/** Empties the rows of the last import that are as it wrote them, wherever they moved together. Columns are where its columns are now, counted from 1. */
export function undoImport(book: Book, columns: readonly number[]): Undone {
  const journal = lastImport();
  if (!journal) return { removed: 0, changed: [] };
  const sheet = sheetOf(book, journal.tab);
  const plain = travelling(book);
  const values = sheet.getDataRange().getValues().slice(1).map((row) => row.map(plain));
  const found = values.map((row) => markOf(columns.map((column) => row[column - 1])));
  const marks = keptMarks().match(new RegExp(`.{${MARK}}`, 'g')) ?? [];
  const places = placesNow(marks, journal.row, found);
  const held = places.filter(({ isHeld }) => isHeld).map(({ row }) => row);
  for (const lines of runsOf(held)) for (const { first, count } of runsOf(columns)) sheet.getRange(lines.first, first, lines.count, count).clearContent();
  forgetImport();
  const isBlank = (row: number) => (found[row - 2] ?? '').trim() === '';
  return { removed: held.length, changed: places.filter(({ row, isHeld }) => !isHeld && !isBlank(row)).map(({ row }) => row) };
}
