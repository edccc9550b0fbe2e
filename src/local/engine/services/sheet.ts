import type { Area } from '../address.ts';
import { areaOf } from '../address.ts';
import { getCharts, insertChart, newChart, removeChart } from './charts.ts';
import { addSheetMetadata, sheetMetadata } from './metadata.ts';
import { protect, protections } from './protection.ts';
import { clearContents, clearFormats } from './range-values.ts';
import type { SheetState } from './sheet-state.ts';
import { numberOf } from './sheet-state.ts';
import { sheetLines } from './sheet-lines.ts';
import { getConditionalFormatRules, setConditionalFormatRules } from './conditional-format.ts';
import type { Methods, Run } from './thing.ts';
import { SELF, Thing } from './thing.ts';

export const sheet: Methods<SheetState> = {
  ...sheetLines,
  getName: (run, { sheetId }) => run.book.tabs.nameOf(sheetId),
  setName: (run, { sheetId }, name: string) => {
    run.book.tabs.rename(sheetId, name);
    return SELF;
  },
  getSheetId: (_, { sheetId }) => numberOf(sheetId),
  getType: () => 'GRID',
  getIndex: (run, { sheetId }) => run.book.tabs.ids().indexOf(sheetId) + 1,
  getRange: (run, { sheetId }, where: string | number, ...rest: number[]) => new Thing('Range', areaAt(run, sheetId, where, rest)),
  getRangeList: (run, { sheetId }, a1s: readonly string[]) => {
    if (a1s.length === 0) throw new Error('A list of ranges must name one range at least.');
    return new Thing('RangeList', { sheetId, areas: a1s.map((a1) => areaAt(run, sheetId, a1, [])) });
  },
  activate: (run, { sheetId }) => {
    run.book.selection.bringToFront(sheetId);
    return SELF;
  },
  getActiveRange: (run, { sheetId }) => onFront(run, sheetId) && new Thing('Range', run.book.selection.area()),
  getActiveCell: (run, { sheetId }) => new Thing('Range', onFront(run, sheetId) ? run.book.selection.cell() : numbered(sheetId, [1, 1])),
  getCurrentCell: (run, { sheetId }) => onFront(run, sheetId) && new Thing('Range', run.book.selection.cell()),
  setTabColor: (run, { sheetId }, color: string | null) => {
    run.book.tabs.colour(sheetId, color);
    return SELF;
  },
  hideSheet: (run, { sheetId }) => {
    run.book.tabs.hide(sheetId, true);
    return SELF;
  },
  showSheet: (run, { sheetId }) => {
    run.book.tabs.hide(sheetId, false);
    return SELF;
  },
  clear: async (run, { sheetId }) => {
    const area = await whole(run, sheetId);
    clearContents(run, area);
    clearFormats(run, area);
    return SELF;
  },
  clearContents: async (run, { sheetId }) => {
    clearContents(run, await whole(run, sheetId));
    return SELF;
  },
  newChart,
  insertChart,
  getCharts,
  removeChart,
  addDeveloperMetadata: addSheetMetadata,
  getDeveloperMetadata: sheetMetadata,
  protect: (run, { sheetId }) => protect(run, sheetId, null),
  getProtections: (run, { sheetId }, type: string) => protections(run, sheetId, type),
  setConditionalFormatRules,
  getConditionalFormatRules,
};

function onFront(run: Run, sheetId: string): true | null {
  return run.book.selection.sheetId === sheetId || null;
}

async function whole(run: Run, sheetId: string): Promise<Area> {
  await run.book.grid.settle();
  return { sheetId, row: 0, column: 0, ...run.book.tabs.size(sheetId) };
}

function areaAt(run: Run, sheetId: string, where: string | number, rest: readonly number[]): Area {
  const size = run.book.tabs.size(sheetId);
  const area = typeof where === 'string' ? areaOf(sheetId, ownPart(run, sheetId, where), size) : numbered(sheetId, [where, ...rest]);
  if (area === undefined) throw new Error('Range not found');
  if (area.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  const isInside = area.row >= 0 && area.column >= 0 && area.row + area.rows <= size.rows && area.column + area.columns <= size.columns;
  if (!isInside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

function numbered(sheetId: string, [row = 0, column = 0, rows = 1, columns = 1]: readonly number[]): Area {
  return { sheetId, row: row - 1, column: column - 1, rows, columns };
}

/** `Tab!A1` is allowed when the tab is this one. */
function ownPart(run: Run, sheetId: string, a1: string): string {
  const at = a1.lastIndexOf('!');
  if (at < 0) return a1;
  const name = a1.slice(0, at).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  if (run.book.tabs.idOf(name) !== sheetId) throw new Error('Range not found');
  return a1.slice(at + 1);
}
