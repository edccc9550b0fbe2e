import type { Calls } from '../engine/calls.ts';
import type { Cell } from '../engine/cell-value.ts';
import { areaOf } from '../engine/address.ts';
import type { Area } from '../engine/address.ts';
import type { MenuItem } from '../engine/desk.ts';
import { Desk } from '../engine/desk.ts';
import type { Fault } from '../engine/faults.ts';
import type { Html } from '../engine/screen.ts';
import { runScriptIn } from '../engine/script-run.ts';
import type { AuthMode } from '../engine/services/thing.ts';
import type { Workbook } from '../engine/workbook.ts';
import { openWorkbook, visibleValues } from '../engine/workbook.ts';
import { xlsxFile } from '../engine/xlsx-file.ts';
import { loadFunctionRealm } from './function-realm.ts';
import { WorkerSupply } from './worker-supply.ts';
import { threadOf } from './thread.ts';

export type { AuthMode, Calls, Cell, Fault, MenuItem };

export interface HostOptions {
  /** The bundle's text, dist/Code.js. */
  readonly code: string;
  /** The spreadsheet's locale. */
  readonly locale?: string;
  /** The language of the user's screen. */
  readonly userLocale?: string;
  readonly timeZone?: string;
  /** The .html files of the add-on by name, such as sidebar. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What Host.snapshot gave. */
  readonly snapshot?: unknown;
  /** An instant in milliseconds at which the scripts' clock stands still. */
  readonly now?: number;
}

export interface Host {
  /** Calls a global function of the bundle, as the menu or the sidebar does; rejects with its error's message. */
  run(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Opens the spreadsheet: runs onOpen with that authority. */
  open(authMode: AuthMode): Promise<unknown>;
  /** What goes wrong in the next run, after those faults that were asked for before. */
  strike(fault: Fault): void;
  /** Whether nobody holds the document's lock. */
  isLockFree(): boolean;
  /** Service calls of all runs so far. */
  calls(): Calls;
  resetCalls(): void;
  sheets(): readonly string[];
  /** Recalculated values from A1 to the last cell in use: '' for blank, serial numbers for dates. */
  values(sheet: string): Promise<readonly (readonly Cell[])[]>;
  formulas(sheet: string): readonly (readonly string[])[];
  /** Types into a cell as a user does; what depends on it is calculated before it is read. */
  type(sheet: string, a1: string, value: Cell): Promise<void>;
  /** What a custom function in that cell threw when values were last read; '' when the cell shows no error of one. */
  errorOf(sheet: string, a1: string): string;
  /** Texts of the dialogs shown so far. */
  alerts(): readonly string[];
  /** The pages shown so far, as sidebar or dialog. */
  shown(): readonly Html[];
  /** Lines of Logger and console. */
  log(): readonly string[];
  menu(): readonly MenuItem[];
  /** Plain JSON that openHost reopens. */
  snapshot(): unknown;
  /** The workbook as an .xlsx file. */
  xlsx(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Google's stand-in: runs the add-on's bundle over a spreadsheet engine on this machine. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { code, locale = 'en_US', userLocale = 'en', timeZone = 'Etc/UTC', pages = {}, snapshot, now } = options;
  const functions = loadFunctionRealm(code, now);
  const book = await openWorkbook({ functions, locale, timeZone, snapshot, ...(now === undefined ? {} : { now }) });
  const desk = new Desk(userLocale, pages);
  const workers = new WorkerSupply();
  const start = (functionName: string, args: readonly unknown[], authMode: AuthMode): Promise<unknown> =>
    runScriptIn(threadOf(workers.take()), { code, functionName, args, authMode, book, desk, ...(now === undefined ? {} : { now }) });
  return {
    run: (name, ...args) => start(name, args, 'FULL'),
    open: (authMode) => start('onOpen', [{ authMode }], authMode),
    ...reading(book, desk, functions.names),
    close: async () => {
      await workers.close();
      book.close();
    },
  };
}

function reading(book: Workbook, desk: Desk, customFunctions: readonly string[]): Omit<Host, 'run' | 'open' | 'close'> {
  const { tabs, grid, contents } = book;
  return {
    strike: (fault) => void desk.faults.push(fault),
    isLockFree: () => desk.lock.isFree,
    calls: () => {
      for (const id of tabs.ids()) desk.calls.name(id, tabs.nameOf(id));
      return desk.calls.report();
    },
    resetCalls: () => desk.calls.reset(),
    sheets: () => tabs.ids().map((id) => tabs.nameOf(id)),
    values: async (sheet) => visibleValues(book, idOf(book, sheet)),
    formulas: (sheet) => {
      const id = idOf(book, sheet);
      grid.renew();
      const { rows, columns } = grid.used(id);
      return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => contents.formula(id, row, column)));
    },
    type: async (sheet, a1, value) => {
      const { sheetId, row, column } = cellAt(book, sheet, a1);
      contents.put(sheetId, row, column, value);
    },
    errorOf: (sheet, a1) => {
      const { sheetId, row, column } = cellAt(book, sheet, a1);
      return grid.cell(sheetId, row, column)?.v === '#ERROR!' ? book.errors.at(sheetId, row, column) : '';
    },
    alerts: () => [...desk.alerts],
    shown: () => [...desk.shown],
    log: () => [...desk.log],
    menu: () => desk.menu,
    snapshot: book.snapshot,
    xlsx: async () => {
      await grid.settle();
      return xlsxFile(book, customFunctions);
    },
  };
}

function idOf(book: Workbook, sheet: string): string {
  const id = book.tabs.idOf(sheet);
  if (id === undefined) throw new Error(`There is no tab ${sheet}.`);
  return id;
}

function cellAt(book: Workbook, sheet: string, a1: string): Area {
  const id = idOf(book, sheet);
  const area = areaOf(id, a1, book.tabs.size(id));
  if (area === undefined) throw new Error(`There is no cell ${a1}.`);
  return area;
}
