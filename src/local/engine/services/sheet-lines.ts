import type { Line } from '../tabs.ts';
import type { SheetState } from './sheet-state.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, Thing } from './thing.ts';

/** A tab's rows and columns. */
export const sheetLines: Methods<SheetState> = {
  getMaxRows: (run, { sheetId }) => run.book.tabs.size(sheetId).rows,
  getMaxColumns: (run, { sheetId }) => run.book.tabs.size(sheetId).columns,
  getLastRow: async (run, { sheetId }) => (await used(run, sheetId)).rows,
  getLastColumn: async (run, { sheetId }) => (await used(run, sheetId)).columns,
  getDataRange: async (run, { sheetId }) => {
    const { rows, columns } = await used(run, sheetId);
    return new Thing('Range', { sheetId, row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  },
  insertRowsAfter: (run, { sheetId }, after: number, count: number) => insertAfter(run, sheetId, 'row', after, count),
  insertColumnsAfter: (run, { sheetId }, after: number, count: number) => insertAfter(run, sheetId, 'column', after, count),
  deleteRows: (run, { sheetId }, from: number, count: number) => remove(run, sheetId, 'row', from, count),
  deleteColumns: (run, { sheetId }, from: number, count: number) => remove(run, sheetId, 'column', from, count),
  hideRows: (run, { sheetId }, from: number, count = 1) => hide(run, sheetId, from, count, true),
  showRows: (run, { sheetId }, from: number, count = 1) => hide(run, sheetId, from, count, false),
  isRowHiddenByUser: (run, { sheetId }, row: number) => run.book.tabs.isRowHidden(sheetId, row - 1),
  setFrozenRows: (run, { sheetId }, rows: number) => {
    run.book.tabs.freeze(sheetId, { rows });
  },
  getFrozenRows: (run, { sheetId }) => run.book.tabs.frozenRows(sheetId),
  setFrozenColumns: (run, { sheetId }, columns: number) => {
    run.book.tabs.freeze(sheetId, { columns });
  },
  getColumnWidth: (run, { sheetId }, column: number) => run.book.tabs.width(sheetId, column - 1),
  setColumnWidth: (run, { sheetId }, column: number, width: number) => widen(run, sheetId, column, 1, width),
  setColumnWidths: (run, { sheetId }, column: number, count: number, width: number) => widen(run, sheetId, column, count, width),
};

async function used(run: Run, sheetId: string): Promise<{ readonly rows: number; readonly columns: number }> {
  await run.book.grid.settle();
  return run.book.grid.used(sheetId);
}

function lineCount(run: Run, sheetId: string, line: Line): number {
  const { rows, columns } = run.book.tabs.size(sheetId);
  return line === 'row' ? rows : columns;
}

function insertAfter(run: Run, sheetId: string, line: Line, after: number, count: number): typeof SELF {
  if (after < 1 || after > lineCount(run, sheetId, line) || count < 1) throw new Error(`Those ${line}s are out of bounds.`);
  run.book.tabs.insertLines(sheetId, line, after, count);
  inheritFormats(run, sheetId, line, after, count);
  return SELF;
}

/** New rows look like the row above them, new columns like the column before. */
function inheritFormats(run: Run, sheetId: string, line: Line, first: number, count: number): void {
  const { grid } = run.book;
  const across = lineCount(run, sheetId, line === 'row' ? 'column' : 'row');
  for (let other = 0; other < across; other++) {
    const at = (index: number): [number, number] => (line === 'row' ? [index, other] : [other, index]);
    const style = grid.styleOf(sheetId, ...at(first - 1));
    if (style === undefined) continue;
    for (let index = first; index < first + count; index++) grid.restyle(sheetId, ...at(index), style);
  }
}

function remove(run: Run, sheetId: string, line: Line, from: number, count: number): void {
  const all = within(run, sheetId, line, from, count);
  if (count === all) throw new Error(`You can't delete all the ${line}s on the sheet.`);
  run.book.tabs.removeLines(sheetId, line, from - 1, count);
}

function widen(run: Run, sheetId: string, column: number, count: number, width: number): typeof SELF {
  run.book.tabs.widen(sheetId, column - 1, count, width);
  return SELF;
}

function hide(run: Run, sheetId: string, from: number, count: number, isHidden: boolean): void {
  within(run, sheetId, 'row', from, count);
  run.book.tabs.hideRows(sheetId, from - 1, count, isHidden);
}

/** How many lines there are; those named must be among them. */
function within(run: Run, sheetId: string, line: Line, from: number, count: number): number {
  const all = lineCount(run, sheetId, line);
  if (from < 1 || count < 1 || from + count - 1 > all) throw new Error(`Those ${line}s are out of bounds.`);
  return all;
}
