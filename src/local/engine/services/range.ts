import type { Area } from '../address.ts';
import { a1Of } from '../address.ts';
import { protect } from './protection.ts';
import { copyTo } from './range-copy.ts';
import { rangeFormats } from './range-formats.ts';
import { rangeRules } from './range-rules.ts';
import { clearContents, rangeValues } from './range-values.ts';
import { sheetThing } from './sheet-state.ts';
import type { Methods } from './thing.ts';
import { SELF, Thing } from './thing.ts';

export const range: Methods<Area> = {
  ...rangeValues,
  ...rangeFormats,
  ...rangeRules,
  getA1Notation: (_, area) => a1Of(area),
  getRow: (_, { row }) => row + 1,
  getColumn: (_, { column }) => column + 1,
  getNumRows: (_, { rows }) => rows,
  getNumColumns: (_, { columns }) => columns,
  getLastRow: (_, { row, rows }) => row + rows,
  getLastColumn: (_, { column, columns }) => column + columns,
  getSheet: (_, { sheetId }) => sheetThing(sheetId),
  offset: (run, area, down: number, right: number, rows = area.rows, columns = area.columns) => {
    const moved = { ...area, row: area.row + down, column: area.column + right, rows, columns };
    const size = run.book.tabs.size(area.sheetId);
    const isInside = moved.row >= 0 && moved.column >= 0 && moved.row + rows <= size.rows && moved.column + columns <= size.columns;
    if (!isInside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return new Thing('Range', moved);
  },
  activate: (run, area) => {
    run.book.selection.select(area);
    return SELF;
  },
  merge: (run, area) => {
    const { row, column, rows, columns } = area;
    if (columns > 1) clearContents(run, { ...area, column: column + 1, columns: columns - 1 });
    if (rows > 1) clearContents(run, { ...area, row: row + 1, rows: rows - 1, columns: 1 });
    run.book.tabs.merge(area);
    return SELF;
  },
  protect: (run, area) => protect(run, area.sheetId, area),
  copyTo,
};
