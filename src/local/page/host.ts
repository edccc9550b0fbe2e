import { CommandType, ICommandService } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, InsertSheetMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import type { FunctionRealm } from '../engine/custom-functions.ts';
import { Desk } from '../engine/desk.ts';
import type { AuthMode } from '../engine/services/thing.ts';
import type { RunningUniver } from '../engine/univer.ts';
import { runScriptIn } from '../engine/script-run.ts';
import type { Workbook } from '../engine/workbook.ts';
import { openWorkbook } from '../engine/workbook.ts';
import { ask, showDialog, showToast } from './dialogs.ts';
import type { Run } from './add-on-frame.ts';
import { showSidebar } from './sidebar.ts';
import { formatSpilledCells } from './spilled-formats.ts';
import { Threads } from './threads.ts';
import { typeAsInSheets } from './typing.ts';

export interface PageHost {
  readonly book: Workbook;
  readonly desk: Desk;
  readonly run: Run;
  readonly open: (authMode: AuthMode) => Promise<unknown>;
  /** Calculates what waits. */
  readonly settle: () => Promise<void>;
}

interface PageHostOptions {
  readonly univer: RunningUniver;
  readonly functions: FunctionRealm;
  readonly pages: Readonly<Record<string, string>>;
  readonly snapshot: unknown;
  readonly locale: string;
  readonly userLocale: string;
  readonly showMenu: () => void;
  readonly focusGrid: () => void;
  readonly onChange: () => void;
  /** After a calculation: what shows results looks again. */
  readonly onSettled: () => void;
}

const BUNDLE = '/addon/Code.js';

/** The spreadsheet in the page, with its scripts: one run at a time, in the order in which they were asked for. */
export async function openPageHost(options: PageHostOptions): Promise<PageHost> {
  const { univer, functions, pages, snapshot, locale, userLocale, focusGrid } = options;
  const book = await openWorkbook({ functions, locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, snapshot }, univer);
  const desk = new Desk(userLocale, pages, {
    alert: ask,
    toast: showToast,
    showMenu: options.showMenu,
    showSidebar: (html) => showSidebar(html, { run, focusGrid }),
    showDialog: (html, isModal) => showDialog(html, isModal, { run, focusGrid }),
  });
  const threads = new Threads();
  let latest: Promise<unknown> = Promise.resolve();
  let isRunning = false;
  const start = (functionName: string, args: readonly unknown[], authMode: AuthMode): Promise<unknown> => {
    let kept = '';
    const ended = latest.then(() => {
      kept = JSON.stringify(book.kept);
      isRunning = true;
      return runScriptIn(threads.take(), { code: BUNDLE, functionName, args, authMode, book, desk });
    });
    // What a script wrote is calculated once nothing more comes: a build is many runs.
    latest = ended.catch(() => undefined).then(() => {
      isRunning = false;
      settleSoon();
      // Properties and marks change without a change that the engine would tell of.
      if (JSON.stringify(book.kept) !== kept) options.onChange();
    });
    return ended;
  };
  const run: Run = (name, args) => start(name, args, 'FULL');
  typeAsInSheets(univer.injector, book, (problem) => showToast(problem, ''));
  const formatAgain = formatSpilledCells(univer.injector, book);
  const lookAgain = (): void => {
    formatAgain();
    options.onSettled();
  };
  const settleSoon = settleAfterEdits(univer, book, () => isRunning, options.onChange, lookAgain);
  return { book, desk, run, open: (authMode) => start('onOpen', [{ authMode }], authMode), settle: () => book.grid.settle() };
}

const REST_MS = 30;
const AFTER_RUN_MS = 250;

/** After these a formula may refer to something else. */
const MOVING: ReadonlySet<string> = new Set([
  InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id, InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id,
]);

/** What Univer tells of its own calculating and editing; names that a user defines are told of the same way. */
const NO_CHANGE = /^(?:formula\.mutation\.(?!(?:set|remove)-defined-name)|doc\.)/;

/** Calculates what a user changes a moment later, and what a script changes once it has ended. Gives what brings the next settling about. */
function settleAfterEdits({ injector }: RunningUniver, book: Workbook, isRunning: () => boolean, onChange: () => void, lookAgain: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (rest: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isRunning()) void book.grid.settle().then(lookAgain, (problem: Error) => showToast(problem.message, ''));
    }, rest);
  };
  injector.get(ICommandService).onCommandExecuted(({ type, id }, options) => {
    if (type !== CommandType.MUTATION || options?.onlyLocal || NO_CHANGE.test(id)) return;
    onChange();
    if (MOVING.has(id)) book.grid.renewLater();
    soon(REST_MS);
  });
  return () => soon(AFTER_RUN_MS);
}
