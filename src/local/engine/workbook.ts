import type { IWorkbookData } from '@univerjs/core';
import { IResourceLoaderService } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Spilled } from '../xlsx/from-snapshot.ts';
import type { Cell } from './cell-value.ts';
import { rawValue } from './cell-value.ts';
import { Contents } from './contents.ts';
import type { FunctionErrors, FunctionRealm } from './custom-functions.ts';
import { registerCustomFunctions } from './custom-functions.ts';
import { adoptSheetsBehaviour } from './function-differences.ts';
import { Grid } from './grid.ts';
import type { Kept } from './kept.ts';
import { nothingKept } from './kept.ts';
import { registerMissingFunctions } from './missing-functions.ts';
import { NamedRanges } from './named-ranges.ts';
import { nextTask, Recalculation } from './recalculation.ts';
import { removeTabsWhole } from './removed-tabs.ts';
import { Rules } from './rules.ts';
import { Selection } from './selection.ts';
import { collectFormulasByTab } from './tab-formulas.ts';
import { NEW_SHEET, Tabs } from './tabs.ts';
import type { Manners } from './typed-text.ts';
import type { RunningUniver } from './univer.ts';
import { bootUniver } from './univer.ts';
import { forgetValues } from './value-memory.ts';

export interface WorkbookOptions {
  readonly functions: FunctionRealm;
  /** The spreadsheet's locale, such as ru_RU. */
  readonly locale: string;
  readonly timeZone: string;
  readonly snapshot?: unknown;
  /** An instant in milliseconds at which TODAY and NOW stand still. */
  readonly now?: number;
}

interface Snapshot {
  readonly univer: Partial<IWorkbookData>;
  readonly kept: Kept;
}

/** A spreadsheet over a running engine: all that services and hosts work on. */
export interface Workbook {
  readonly unitId: string;
  readonly locale: string;
  readonly manners: Manners;
  readonly kept: Kept;
  readonly tabs: Tabs;
  readonly grid: Grid;
  readonly contents: Contents;
  readonly names: NamedRanges;
  readonly rules: Rules;
  readonly selection: Selection;
  readonly errors: FunctionErrors;
  readonly snapshot: () => unknown;
  /** What array formulas fill, by tab: it is no part of a snapshot. */
  readonly spilled: () => Spilled;
  readonly close: () => void;
}

const NEW_SPREADSHEET: Partial<IWorkbookData> = {
  name: 'Untitled spreadsheet', sheetOrder: ['sheet-0'],
  sheets: { 'sheet-0': { id: 'sheet-0', name: 'Sheet1', ...NEW_SHEET } },
};

/** Opens a spreadsheet over an engine, with a screen where one is given. */
export async function openWorkbook(options: WorkbookOptions, running: RunningUniver = bootUniver()): Promise<Workbook> {
  const { univer, kept } = (options.snapshot ?? { univer: NEW_SPREADSHEET, kept: nothingKept() }) as Snapshot;
  const { injector } = running;
  // Univer's caches are global and go by the workbook's id, so no two may share one.
  // Univer starts its plugins with the first workbook: before that there is no service to ask for.
  const workbook = running.open({ ...structuredClone(univer), id: `workbook-${crypto.randomUUID()}` });
  registerMissingFunctions(injector, options.now, options.timeZone);
  adoptSheetsBehaviour(injector);
  forgetValues();
  collectFormulasByTab(injector);
  removeTabsWhole(injector);
  const errors = registerCustomFunctions(injector, options.functions);
  const recalculation = new Recalculation(injector, workbook);
  const unitId = workbook.getUnitId();
  const grid = new Grid(injector, workbook, recalculation);
  const tabs = new Tabs(injector, workbook, grid);
  const manners = { language: options.locale.replace('_', '-'), timeZone: options.timeZone };
  const names = new NamedRanges(injector, unitId);
  const selection = new Selection(injector, workbook);
  const book: Workbook = {
    unitId, locale: options.locale, manners, kept: structuredClone(kept), tabs, grid,
    contents: new Contents(grid, tabs, manners, injector.get(LexerTreeBuilder), names),
    names,
    rules: new Rules(injector, unitId, () => `rule-${book.kept.nextId++}`),
    selection,
    errors,
    snapshot: () => {
      grid.renew();
      book.kept.activeSheetId = selection.sheetId;
      return JSON.parse(JSON.stringify({ univer: injector.get(IResourceLoaderService).saveUnit(unitId), kept: book.kept })) as unknown;
    },
    spilled: () => {
      const formulas = injector.get(FormulaDataModel);
      const [values, ranges] = [formulas.getArrayFormulaCellData()[unitId] ?? {}, formulas.getArrayFormulaRange()[unitId] ?? {}];
      return Object.fromEntries(Object.keys(values).map((id) => [id, { values: values[id] ?? {}, ranges: ranges[id] ?? {} }])) as Spilled;
    },
    close: () => running.dispose(),
  };
  grid.renewWith(() => book.contents.reread());
  if (tabs.ids().includes(book.kept.activeSheetId ?? '')) selection.bringToFront(book.kept.activeSheetId ?? '');
  await nextTask();
  await grid.settle();
  return book;
}

/** Every cell from A1 to the last one in use, as a user sees it but unformatted. */
export async function visibleValues(book: Workbook, sheetId: string): Promise<readonly (readonly Cell[])[]> {
  await book.grid.settle();
  const { rows, columns } = book.grid.used(sheetId);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => rawValue(book.grid.cell(sheetId, row, column))));
}
