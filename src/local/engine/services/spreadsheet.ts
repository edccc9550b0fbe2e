import type { Area } from '../address.ts';
import { areaOf, splitSheetName } from '../address.ts';
import { newMetadataFinder } from './metadata.ts';
import type { SheetState } from './sheet-state.ts';
import { numberOf, sheetThing } from './sheet-state.ts';
import type { Methods, Run } from './thing.ts';
import { stateOf, Thing } from './thing.ts';

export const spreadsheet: Methods<null> = {
  getId: () => 'local-spreadsheet',
  getName: (run) => run.book.tabs.title,
  rename: (run, _, name: string) => {
    run.book.tabs.title = name;
  },
  getSpreadsheetLocale: (run) => run.book.locale,
  getSpreadsheetTimeZone: (run) => run.book.manners.timeZone,
  getSheets: (run) => run.book.tabs.ids().map(sheetThing),
  getSheetByName: (run, _, name: string) => {
    const id = run.book.tabs.idOf(name);
    return id === undefined ? null : sheetThing(id);
  },
  getSheetById: (run, _, id: number) => {
    const found = run.book.tabs.ids().find((sheetId) => numberOf(sheetId) === id);
    return found === undefined ? null : sheetThing(found);
  },
  insertSheet: (run, _, name: string, index?: number) => {
    const id = run.book.tabs.insert(name, index ?? run.book.tabs.ids().length);
    run.desk.calls.touch(id);
    run.desk.calls.name(id, name);
    return sheetThing(id);
  },
  deleteSheet: (run, _, sheet: unknown) => {
    const { sheetId } = stateOf<SheetState>('Sheet', sheet);
    run.book.tabs.remove(sheetId);
    forget(run, sheetId);
  },
  getUrl: () => 'http://127.0.0.1/',
  getActiveSheet: (run) => sheetThing(run.book.selection.sheetId),
  getActiveRange: (run) => new Thing('Range', run.book.selection.area()),
  getActiveCell: (run) => new Thing('Range', run.book.selection.cell()),
  getCurrentCell: (run) => new Thing('Range', run.book.selection.cell()),
  setActiveRange: (run, _, range: unknown) => {
    run.book.selection.select(stateOf<Area>('Range', range));
    return range;
  },
  setActiveSheet: (run, _, sheet: unknown) => {
    run.book.selection.bringToFront(stateOf<SheetState>('Sheet', sheet).sheetId);
    return sheet;
  },
  setNamedRange: (run, _, name: string, range: unknown) => {
    const area = stateOf<Area>('Range', range);
    run.desk.calls.touch(area.sheetId);
    run.book.names.set(name, run.book.tabs.nameOf(area.sheetId), area);
    run.book.grid.renewLater();
  },
  removeNamedRange: (run, _, name: string) => {
    run.book.names.remove(name);
    run.book.grid.renewLater();
  },
  getRangeByName: (run, _, name: string) => {
    const area = namedArea(run, name);
    return area === undefined ? null : new Thing('Range', area);
  },
  createDeveloperMetadataFinder: newMetadataFinder,
  toast: (run, _, message: string, title?: string | null, seconds?: number | null) => {
    run.desk.toasts.push(message);
    run.desk.screen.toast(message, title ?? '', seconds ?? 5);
  },
};

function namedArea(run: Run, name: string): Area | undefined {
  const { sheetName, cells } = splitSheetName(run.book.names.reference(name) ?? '');
  const sheetId = sheetName === undefined ? undefined : run.book.tabs.idOf(sheetName);
  return sheetId === undefined ? undefined : areaOf(sheetId, cells, run.book.tabs.size(sheetId));
}

function forget(run: Run, sheetId: string): void {
  const { kept } = run.book;
  kept.metadata = kept.metadata.filter((entry) => entry.sheetId !== sheetId);
  kept.protections = kept.protections.filter((entry) => entry.sheetId !== sheetId);
  kept.charts = (kept.charts ?? []).filter((entry) => entry.sheetId !== sheetId);
}
