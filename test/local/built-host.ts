import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { Host, HostOptions } from '../../src/local/node/host.ts';

const SOURCE = fileURLToPath(new URL('../../src/local', import.meta.url));
const BUILT = join(tmpdir(), `saleswright-test-host-${process.ppid}`);

interface HostModule {
  readonly openHost: (options: HostOptions) => Promise<Host>;
}

/** Opens a host that is bundled once for all test files of one vitest run, before their first test. */
export const { openHost } = await build();

async function build(): Promise<HostModule> {
  const host = join(BUILT, 'host.mjs');
  const turn = `${BUILT}.lock`;
  for (let waited = 0; !took(turn) && waited < 300; waited++) await pause(100);
  try {
    if (!existsSync(host) || (await newest()) > statSync(host).mtimeMs) {
      const { bundleHost } = await import('../../src/local/node/bundle.mjs');
      await bundleHost(BUILT);
    }
  } finally {
    rmdirSync(turn);
  }
  return (await import(/* @vite-ignore */ pathToFileURL(host).href)) as HostModule;
}

function took(turn: string): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    return false;
  }
}

async function newest(): Promise<number> {
  const files = await readdir(SOURCE, { recursive: true });
  return Math.max(...files.map((file) => statSync(join(SOURCE, file)).mtimeMs));
}

/** Opens a host over these functions, written as a bundle would be, and closes it after the work. */
export async function withHost(code: string, work: (host: Host) => Promise<void>, options: Omit<HostOptions, 'code'> = {}): Promise<void> {
  const host = await openHost({ code, ...options });
  try {
    await work(host);
  } finally {
    await host.close();
  }
}

/** A bundle with one function `go`, which finds the spreadsheet in `ss` and a tab of its own in `sheet`. */
export function script(body: string): string {
  return `function go() { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.insertSheet('Tab'); ${body} }`;
}

/** Runs that body and gives what it returns. */
export async function result(body: string, options: Omit<HostOptions, 'code'> = {}): Promise<unknown> {
  let returned: unknown;
  await withHost(script(body), async (host) => {
    returned = await host.run('go');
  }, options);
  return returned;
}
