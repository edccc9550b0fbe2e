import type { Block, Change, Plain } from '../workbook/found.ts';
import { Explained } from './answer.ts';
import type { Appended, Inserted } from './calls.ts';
import { sheetOf, sheetsOf, type Book } from './sheets.ts';
import { travelling } from './travelling.ts';

export function read(book: Book, tabs: readonly string[]): Readonly<Record<string, readonly (readonly Plain[])[]>> {
  const plain = travelling(book);
  const sheets = sheetsOf(book, tabs);
  return Object.fromEntries(tabs.map((tab, i) => [tab, (sheets[i]?.getDataRange().getValues() ?? []).map((row) => row.map(plain))]));
}

export function formulas(book: Book, tabs: readonly string[]): Readonly<Record<string, readonly (readonly string[])[]>> {
  const sheets = sheetsOf(book, tabs);
  return Object.fromEntries(tabs.map((tab, i) => [tab, sheets[i]?.getDataRange().getFormulas() ?? []]));
}

export function change(book: Book, tab: string, changes: readonly Change[]): void {
  const sheet = sheetOf(book, tab);
  const plain = travelling(book);
  const held = changes.some(({ was }) => was !== undefined) ? sheet.getDataRange().getValues() : [];
  const other = changes.find(({ row, column, was }) => was !== undefined && plain(held[row - 1]?.[column - 1]) !== was);
  if (other) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(other.row, other.column).getA1Notation() });
  for (const { row, column, to } of changes) {
    const cell = sheet.getRange(row, column);
    if (typeof to === 'string' && to.startsWith('=')) cell.setFormula(to);
    else cell.setValue(to);
  }
}

export function append(book: Book, tab: string, row: number, blocks: readonly Block[]): Appended {
  const sheet = sheetOf(book, tab);
  const last = sheet.getMaxRows();
  const count = blocks[0]?.cells.length ?? 0;
  const isFull = row > last;
  for (const { column, cells } of isFull ? [] : blocks) {
    const there = sheet.getRange(row, column, Math.min(count, last - row + 1), cells[0]?.length ?? 0).getValues();
    const taken = there.findIndex((line) => line.some((cell) => cell !== ''));
    if (taken >= 0) throw new Explained({ code: 'changed', tab: sheet.getName(), cell: sheet.getRange(row + taken, column).getA1Notation() });
  }
  // Rows inserted before the last one are inside the ranges of formulas; those added after it would not be.
  const lacking = row + count - last;
  if (lacking > 0) sheet.insertRowsAfter(isFull ? last : last - 1, lacking);
  for (const { column, cells } of blocks) sheet.getRange(row, column, count, cells[0]?.length ?? 0).setValues(cells.map((line) => [...line]));
  return { isOutgrown: isFull };
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
