import type { Run } from '../workbook/runs.ts';
import { sheetsOf, type Book } from './sheets.ts';

export function hide(book: Book, rows: Readonly<Record<string, readonly Run[]>>): void {
  const sheets = sheetsOf(book, Object.keys(rows));
  Object.values(rows).forEach((runs, i) => runs.forEach(({ first, count }) => sheets[i]?.hideRows(first, count)));
}

export function unhide(book: Book, tabs: readonly string[]): void {
  for (const sheet of sheetsOf(book, tabs)) sheet.showRows(1, sheet.getMaxRows());
}
