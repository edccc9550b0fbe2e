import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { areaOf } from '../engine/address.ts';
import { visibleValues } from '../engine/workbook.ts';
import { drawBar } from './bar.ts';
import { showCharts } from './charts.ts';
import { ask } from './dialogs.ts';
import { explainErrors } from './explain-errors.ts';
import { loadFunctionRealm } from './function-realm.ts';
import { openPageHost } from './host.ts';
import { offerLinks } from './offer-links.ts';
import './page.css';
import { fitRows } from './row-heights.ts';
import { savedWorkbook, Saving, startOver } from './store.ts';
import { bootUniverIn } from './univer.ts';

/** How often the page looks whether another tab, with other charts and rows, is in front. */
const LOOK_MS = 700;

declare global {
  interface Window {
    /** For tests and for pictures; true once the page can be used. */
    localHost?: unknown;
  }
}

const loading = document.getElementById('loading');

try {
  await open();
  loading?.remove();
} catch (problem) {
  loading?.classList.add('failed');
  loading?.replaceChildren(`The spreadsheet could not be opened. ${problem instanceof Error ? problem.message : String(problem)}`);
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing: run npm start, which builds it.`);
  return response.text();
}

async function open(): Promise<void> {
  if (!crossOriginIsolated) throw new Error('This browser keeps the page from sharing memory with its scripts. Open it at the address that npm start prints, in a current Chrome, Edge or Firefox.');
  const asked = new URLSearchParams(location.search);
  const [code, sidebar, snapshot] = await Promise.all([textOf('/addon/Code.js'), textOf('/addon/sidebar.html'), savedWorkbook()]);
  const functions = await loadFunctionRealm(code);
  const univer = bootUniverIn('grid');
  const focusGrid = (): void => univer.injector.get(ILayoutService).focus();
  let look = (): void => undefined;
  const host = await openPageHost({
    univer, functions, snapshot, focusGrid, pages: { sidebar },
    locale: asked.get('locale') ?? 'en_US',
    userLocale: asked.get('user') ?? navigator.language,
    showMenu: () => undefined,
    onChange: () => saving.later(),
    onSettled: () => look(),
  });
  const { book, desk, run } = host;
  const [draw, fit] = [showCharts(book, document.getElementById('charts') as HTMLElement), fitRows(univer.injector, book)];
  look = () => {
    draw();
    fit();
  };
  setInterval(look, LOOK_MS);
  const bar = drawBar({
    title: () => book.tabs.title,
    addOnMenu: () => desk.menu,
    run: (name) => void run(name, []).catch((problem: Error) => ask(problem.message, ['OK'])),
    download: async () => (await import('./download.ts')).downloadXlsx(book, functions.names),
    startOver: async () => {
      if ((await ask('Start over with a blank spreadsheet? The workbook as it is stays in out/workbook-previous.json.', ['YES', 'NO'])) !== 'YES') return;
      await saving.now();
      await startOver();
      location.reload();
    },
  });
  const saving: Saving = new Saving(book.snapshot, bar.tell);
  const idOf = (sheet: string): string => {
    const id = book.tabs.idOf(sheet);
    if (id === undefined) throw new Error(`There is no tab ${sheet}.`);
    return id;
  };
  explainErrors(univer.injector, book);
  offerLinks(univer.injector, book);
  await univer.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  window.localHost = {
    sheets: () => book.tabs.ids().map((id) => book.tabs.nameOf(id)),
    values: (sheet: string) => visibleValues(book, idOf(sheet)),
    formula: (sheet: string, a1: string) => {
      const area = areaOf(idOf(sheet), a1, book.tabs.size(idOf(sheet)));
      return area ? book.contents.formula(area.sheetId, area.row, area.column) : '';
    },
    select: (sheet: string, a1: string) => {
      const area = areaOf(idOf(sheet), a1, book.tabs.size(idOf(sheet)));
      if (area) book.selection.select(area);
      focusGrid();
    },
    selected: () => ({ sheet: book.tabs.nameOf(book.selection.sheetId), ...book.selection.cell() }),
    errorOf: (sheet: string, row: number, column: number) => book.errors.at(idOf(sheet), row, column),
    settle: async () => {
      await host.settle();
      await saving.now();
    },
    run: (name: string, ...args: readonly unknown[]) => run(name, args),
    fail: (message: string) => void desk.faults.push({ at: 1, throws: message }),
    calls: () => desk.calls.report(),
  };
  await host.open('NONE');
  const [first] = desk.menu;
  if (snapshot === undefined && first?.functionName !== undefined) await run(first.functionName, []);
}
