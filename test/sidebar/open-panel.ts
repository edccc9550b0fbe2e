import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { FAILING_IMPORT } from '../workbook/failing-import.ts';
import { openBuiltHost } from '../workbook/open-built-host.ts';

/** The shipped panel in a window as wide as Google's sidebar, over the shipped server in the local host. */
export interface Panel {
  readonly host: Awaited<ReturnType<typeof openBuiltHost>>;
  readonly page: Page;
  /** Makes the server's next answers fail with that message; '' ends it. */
  readonly failWith: (message: string) => void;
  /** Keeps the server from answering until it is let go. */
  readonly hold: () => () => void;
}

export async function openPanel(browser: Browser, locale: 'en-US' | 'ru-RU'): Promise<Panel> {
  const host = await openBuiltHost(`${readFileSync('dist/Code.js', 'utf8')}\n${WATCHER}\n${FAILING_IMPORT}`, { userLocale: locale.slice(0, 2) });
  const context = await browser.newContext({ viewport: { width: 300, height: 860 }, locale });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  let failure = '';
  let held = Promise.resolve();
  await page.exposeFunction('serverRun', async (name: string, inputs: readonly unknown[]) => {
    await held;
    if (failure !== '') return { error: failure };
    return host.run(name, ...inputs).then((value) => ({ value: value ?? null }), (thrown: Error) => ({ error: thrown.message }));
  });
  await page.addInitScript(standIn);
  await page.goto(pathToFileURL('dist/sidebar.html').href);
  return {
    host,
    page,
    failWith: (message) => {
      failure = message;
    },
    hold: () => {
      let letGo: () => void = () => undefined;
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
  };
}

/** Functions of the tests' own, beside the add-on's. */
const WATCHER = `
function whereIsTheUser() { return SpreadsheetApp.getActiveSheet().getName(); }
function whichCell() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function addColumn(name, after) { SpreadsheetApp.getActive().getSheetByName(name).insertColumnsAfter(after, 1); }`;

/** `google.script.run`, as far as the panel uses it. */
function standIn(): void {
  interface Handlers { readonly success?: (value: unknown) => void; readonly failure?: (error: Error) => void }
  const scope = globalThis as unknown as { serverRun: (name: string, inputs: readonly unknown[]) => Promise<{ readonly value?: unknown; readonly error?: string }>; google: unknown };
  const run = (handlers: Handlers): unknown =>
    new Proxy({}, {
      get: (_, name: string) => {
        if (name === 'withSuccessHandler') return (success: Handlers['success']) => run({ ...handlers, ...(success ? { success } : {}) });
        if (name === 'withFailureHandler') return (failure: Handlers['failure']) => run({ ...handlers, ...(failure ? { failure } : {}) });
        return (...inputs: readonly unknown[]) => void scope.serverRun(name, inputs).then(({ value, error }) => (error === undefined ? handlers.success?.(value) : handlers.failure?.(new Error(error))));
      },
    });
  scope.google = { script: { run: run({}), host: { editor: { focus: () => undefined } } } };
}
