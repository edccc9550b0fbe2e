import type { Commit } from '../workbook/commit.ts';
import type { Draft } from '../workbook/draft.ts';
import type { Addition, Area, Block, Change, Found, FoundPage, Plain, Relabelling, Standing } from '../workbook/found.ts';
import type { Journal, Undoing } from '../workbook/incoming/journal.ts';
import type { ImportPlan } from '../workbook/incoming/plan-import.ts';
import type { Run } from '../workbook/runs.ts';

/** What the page asks of the server, which reads and writes blocks of cells and decides nothing. */
export interface Calls {
  /** The sheets as they are. */
  look(): Found;
  /** The values of tabs, by their ids. */
  read(tabs: readonly string[]): Readonly<Record<string, readonly (readonly Plain[])[]>>;
  /** Pages as they are, by their ids. */
  readPages(tabs: readonly string[]): Readonly<Record<string, FoundPage>>;
  /** Adds and marks sheets, each of its final size, and answers their numbers: all of them before any formula refers to one. */
  stand(tabs: readonly Standing[]): Readonly<Record<string, number>>;
  /** Draws a new sheet, or a page anew. */
  draw(tab: string, draft: Draft): void;
  /** Adds columns behind a table's last one, and marks it with what it is drawn with from then on. */
  extend(tab: string, additions: readonly Addition[], drawn: string): void;
  /** Turns a sheet's texts of ours into another language. */
  relabel(tab: string, relabelling: Relabelling): void;
  /** Writes cells, all or none. */
  change(tab: string, changes: readonly Change[]): void;
  /** Writes new rows from that row on, whose cells must be blank or hold the same already. A sheet that was full gets room, and no rows before formulas reach it. */
  append(tab: string, row: number, blocks: readonly Block[], isReached: boolean): Appended;
  /** Writes a step of several tabs, refused where one of them holds something else than was read. Where a sheet was full, all get room, and nothing is written before formulas reach it. */
  commit(commit: Commit, isReached: boolean): Appended;
  /** Writes an import below a table's last row, in one go or not at all. */
  importRows(plan: ImportPlan): Appended;
  /** The last import, which can be undone; null where there is none. */
  lastImport(): Journal | null;
  /** The marks of its rows, one after the other. */
  importMarks(): string;
  /** Notes that formulas reach the rows of the last import, if it's that one. */
  importReached(key: string, tab: string): void;
  /** Empties rows of the last import, if it's that one. */
  undoImport(undoing: Undoing): void;
  /** Forgets the last import, if it's that one; its rows stay. */
  forgetImport(key: string, tab: string): void;
  /** Hides rows of tabs: what they hold still counts. */
  hide(rows: Readonly<Record<string, readonly Run[]>>): void;
  /** Shows all rows of tabs. */
  unhide(tabs: readonly string[]): void;
  /** Turns what cells of tabs show into their values. */
  freeze(areas: Readonly<Record<string, readonly Area[]>>): void;
  /** Clears cells of a table that was frozen, to make room for formulas; it counts as frozen no more. */
  thaw(tab: string, areas: readonly Area[]): void;
  /** Brings a cell to the front. */
  show(tab: string, row: number, column: number): void;
  /** Puts a formula into the active cell; where something is in it, only if that is to be replaced. */
  insert(formula: string, replacing: boolean): Inserted;
}

export interface Appended {
  /** Whether the sheet was full, so that formulas don't reach the new rows until they are renewed. */
  readonly isOutgrown: boolean;
}

export interface Inserted {
  readonly cell: string;
  /** What is in the cell, which was left as it was; '' when the formula was put in. */
  readonly keeps: string;
}

/** What went wrong in a way that the page can explain. */
export type Problem =
  | { readonly code: 'busy' }
  | { readonly code: 'missing'; readonly tab: string }
  | { readonly code: 'unfinished'; readonly tab: string }
  | { readonly code: 'another' }
  | { readonly code: 'changed'; readonly tab: string; readonly cell: string };

export type Answer<T> = { readonly value: T } | { readonly problem: Problem };

/** The same calls under the names that Google knows them by. */
export type Served = { readonly [Name in keyof Calls as `rpc${Capitalize<Name>}`]: (...inputs: Parameters<Calls[Name]>) => Answer<ReturnType<Calls[Name]>> };
