import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { RunningServer, ServerOptions } from '../../src/local/node/server.ts';

type Cell = string | number | boolean;

/** What the page offers to tests and pictures, called from outside it. */
export interface OpenPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly address: string;
  readonly out: string;
  /** Requests that were not for this machine, and what the page complained of. */
  readonly strays: readonly string[];
  readonly complaints: readonly string[];
  readonly sheets: () => Promise<readonly string[]>;
  readonly values: (sheet: string) => Promise<readonly (readonly Cell[])[]>;
  readonly formula: (sheet: string, a1: string) => Promise<string>;
  /** Types into a cell with the keyboard. */
  readonly type: (sheet: string, a1: string, text: string) => Promise<void>;
  readonly select: (sheet: string, a1: string) => Promise<void>;
  /** Until everything is calculated and saved. */
  readonly settle: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface PageOptions {
  readonly addOn?: string;
  readonly out?: string;
  readonly query?: string;
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for each of the page's. */
  readonly scale?: number;
  /** The day that the page takes for today; the machine's own if left out. */
  readonly today?: string;
}

interface LocalHost {
  readonly values: (sheet: string) => Promise<readonly (readonly Cell[])[]>;
  readonly formula: (sheet: string, a1: string) => string;
  readonly select: (sheet: string, a1: string) => void;
  readonly settle: () => Promise<void>;
}

const SERVER = pathToFileURL('out/host/server.mjs').href;

/** Serves the built page and opens it: what `npm start` does, and a browser. */
export async function openPage(browser: Browser, { addOn = 'dist', out = mkdtempSync(join(tmpdir(), 'workbook-')), query = '', locale = 'en-US', size = { width: 1440, height: 900 }, scale = 1, today }: PageOptions = {}): Promise<OpenPage> {
  const { serve } = (await import(SERVER)) as { readonly serve: (options: ServerOptions) => Promise<RunningServer> };
  const server = await serve({ page: resolve('out/host/page'), addOn: resolve(addOn), out, port: 0 });
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale, timezoneId: 'Europe/Berlin', acceptDownloads: true });
  context.setDefaultTimeout(120_000);
  if (today) await context.clock.setFixedTime(today);
  const page = await context.newPage();
  const [strays, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url())) strays.push(request.url());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const ready = () => page.waitForFunction(() => 'localHost' in globalThis, undefined, { timeout: 60_000 });
  await page.goto(server.address + query);
  await ready();
  const host = () => (globalThis as unknown as { localHost: LocalHost }).localHost;
  const inside = `(${host.toString()})()`;
  const ask = <T>(call: string, ...inputs: readonly unknown[]): Promise<T> => page.evaluate(`${inside}.${call}(...${JSON.stringify(inputs)})`) as Promise<T>;
  const select = (sheet: string, a1: string) => ask<void>('select', sheet, a1);
  return {
    page, out, strays, complaints, select,
    address: server.address,
    sidebar: page.frameLocator('#sidebar iframe'),
    sheets: () => ask('sheets'),
    values: (sheet) => ask('values', sheet),
    formula: (sheet, a1) => ask('formula', sheet, a1),
    type: async (sheet, a1, text) => {
      await select(sheet, a1);
      await page.keyboard.type(text);
      const before = JSON.stringify(await ask('selected'));
      await page.keyboard.press('Enter');
      // On a busy machine the editor takes Enter a moment later; where it's refused, the selection stays.
      await page.waitForFunction(`JSON.stringify(${inside}.selected()) !== ${JSON.stringify(before)}`, undefined, { timeout: 5000 }).catch(() => undefined);
      await ask('settle');
    },
    settle: () => ask('settle'),
    reload: async () => {
      await page.reload();
      await ready();
    },
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
