import type { Block, Change, FoundPage, Plain } from '../workbook/found.ts';
import { asHeld } from '../workbook/incoming/marks.ts';
import { Explained } from './answer.ts';
import type { Appended, Inserted } from './calls.ts';
import { keepChanged, kept } from './known-sheets.ts';
import { giveRoom, type NewRows } from './room.ts';
import { sheetOf, sheetsOf, type Book, type Sheet } from './sheets.ts';
import { travelling } from './travelling.ts';

export function read(book: Book, tabs: readonly string[]): Readonly<Record<string, readonly (readonly Plain[])[]>> {
  const plain = travelling(book);
  const sheets = sheetsOf(book, tabs);
  return Object.fromEntries(tabs.map((tab, i) => [tab, (sheets[i]?.getDataRange().getValues() ?? []).map((row) => row.map(plain))]));
}

export function readPages(book: Book, tabs: readonly string[]): Readonly<Record<string, FoundPage>> {
  const plain = travelling(book);
  const pages = sheetsOf(book, tabs).map((sheet): FoundPage => {
    const shown = sheet.getDataRange();
    return { values: shown.getValues().map((row) => row.map(plain)), formulas: shown.getFormulas(), backgrounds: shown.getBackgrounds() };
  });
  return Object.fromEntries(tabs.flatMap((tab, i) => (pages[i] ? [[tab, pages[i]]] : [])));
}

export function change(book: Book, tab: string, changes: readonly Change[]): void {
  const sheet = sheetOf(book, tab);
  const plain = travelling(book);
  const held = changes.some(({ was }) => was !== undefined) ? sheet.getDataRange().getValues() : [];
  const other = changes.find(({ row, column, was }) => was !== undefined && plain(held[row - 1]?.[column - 1]) !== was);
  if (other) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(other.row, other.column).getA1Notation() });
  for (const { row, column, to } of changes.filter((one) => one.to !== one.was)) {
    const cell = sheet.getRange(row, column);
    if (typeof to === 'string' && to.startsWith('=')) cell.setFormula(to);
    else cell.setValue(to);
  }
}

/** Writes new rows in one go with what is there of them already. A full sheet is given room first and waits until formulas reach it, so that no row is written that they don't count. */
export function append(book: Book, rows: NewRows, isReached: boolean): Appended {
  const { tab, row, blocks } = rows;
  const known = kept();
  const [sheet] = sheetsOf(book, [tab], known) as readonly [Sheet];
  for (const block of blocks) checkFree(book, sheet, row, block);
  const isOutgrown = giveRoom(sheet, known[tab], rows);
  if (isOutgrown && !isReached) return { isOutgrown };
  if (isOutgrown) keepChanged(tab, { isOutgrown: undefined });
  writeRows(sheet, rows);
  return { isOutgrown: false };
}

export function writeRows(sheet: Sheet, { row, blocks }: NewRows): void {
  for (const { column, cells } of blocks) sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0).setValues(cells.map((line) => [...line]));
}

/** Refuses where something is in the way of a block, other than what it writes itself. */
function checkFree(book: Book, sheet: Sheet, row: number, { column, cells }: Block): void {
  const rows = Math.min(cells.length, sheet.getMaxRows() - row + 1);
  if (rows <= 0) return;
  const plain = travelling(book);
  const there = sheet.getRange(row, column, rows, cells[0]?.length ?? 0).getValues();
  const taken = there.findIndex((line, y) => line.some((cell, x) => cell !== '' && String(plain(cell)) !== String(asHeld(cells[y]?.[x] ?? ''))));
  if (taken >= 0) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(row + taken, column).getA1Notation() });
}

export function show(book: Book, tab: string, row: number, column: number): void {
  const sheet = sheetOf(book, tab);
  sheet.activate();
  sheet.getRange(row, column).activate();
}

export function insert(book: Book, formula: string, replacing: boolean): Inserted {
  const cell = book.getActiveSheet().getActiveCell();
  const held = cell.getFormula() || String(cell.getValue());
  if (held !== '' && !replacing) return { cell: cell.getA1Notation(), keeps: held };
  cell.setFormula(formula);
  return { cell: cell.getA1Notation(), keeps: '' };
}
