import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Asked from './asked.ts';
import { additionsIn, withEntry } from './additions.ts';

const page = readFileSync('docs/how-to-add.md', 'utf8');
const { files, entries } = additionsIn(page);
const scratch = mkdtempSync(join(tmpdir(), 'added-'));
let asked: typeof Asked;

beforeAll(async () => {
  for (const name of ['src', 'test/adding', 'tsconfig.json', 'tsconfig.pure.json', 'package.json']) {
    mkdirSync(dirname(join(scratch, name)), { recursive: true });
    cpSync(name, join(scratch, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'));
  for (const { path, text } of files) writeFileSync(join(scratch, path), text);
  for (const { path, ...added } of entries) writeFileSync(join(scratch, path), withEntry(readFileSync(join(scratch, path), 'utf8'), added));
  await build({ absWorkingDir: scratch, entryPoints: ['test/adding/asked.ts'], outfile: join(scratch, 'asked.mjs'), bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  asked = (await import(pathToFileURL(join(scratch, 'asked.mjs')).href)) as typeof Asked;
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true }));

test('the page adds each thing that it names, in files of its own', () => {
  const named = [...page.matchAll(/^## An? (.+)$/gm)].map(([, thing]) => thing);
  expect(named).toEqual(['calculation', 'measure', 'rule method', 'role', 'tab', 'warning', 'language', 'import format']);
  expect([files.length, entries.length]).toEqual([8, 10]);
});

test('the types of all of it are right', { timeout: 120_000 }, () => {
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.pure.json'], { cwd: scratch, encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('the calculation pays in a cell, with its help', () => {
  expect([asked.inCell('QUICK_RATIO', 4000, 1000), asked.inCell('QUICK_RATIO', [[4000], [900]], [[1000], [300]])]).toEqual([4, [[4], [3]]]);
  expect(asked.helpOf('QUICK_RATIO')).toContain('@param {*} lost Revenue lost in the month, above 0.');
});

test('the measure is counted, by a native formula too, and the method pays it', () => {
  expect(asked.paid('no_shows', 'per_ten', 5, 23)).toEqual(['2 × 5.00 = 10.00']);
  expect(asked.drawn('measures')).toContain('no-show');
});

test('the role has a tab and stands in the drop-down of Team', () => {
  expect(asked.drawn('role_sales_engineer')).toContain('Show enterprises that what we sell will work for them.');
  expect(asked.drawn('dashboard')).toContain('Sales engineer');
  expect(asked.wordsOf('team', 'role')).toContain('Sales engineer');
});

test('the tab is built with its headings', () => {
  expect(asked.drawn('partners')).toBe('Partner Since Share');
});

test('the warning stands on the Dashboard', () => {
  expect(asked.drawn('dashboard')).toContain('" is won without a value.');
});

test('the language names tabs, the panel and the menu, and is English where nothing is said', () => {
  expect([asked.titleOf('team', 'uk'), asked.titleOf('payments', 'uk'), asked.titleOf('deals', 'uk'), asked.viewsOf('uk').month, asked.viewsOf('uk').pay]).toEqual(['Команда', 'Оплати', 'Deals', 'Місяць', 'Pay']);
});

test('the format is known by its headings', () => {
  expect([asked.formatOf(['Deal Id', 'Deal Owner', 'Sales Stage', 'Amount']), asked.formatOf(['Deal Id', 'Deal Owner'])]).toEqual(['Zoho CRM deals', undefined]);
});
