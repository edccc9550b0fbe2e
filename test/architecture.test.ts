import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { measures } from '../src/core/plan/measures.ts';
import { tabs } from '../src/workbook/tabs.ts';

/** Who may import whom; a folder may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: ['core'],
  workbook: ['core', 'words'],
  functions: ['core'],
  sidebar: ['core', 'workbook', 'words', 'google'],
  google: ['core', 'workbook', 'words', 'functions'],
  local: [],
  release: [],
};

/** The platform's names, and the only folders that may say them. */
const platform = [
  { names: /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|ScriptApp|UrlFetchApp|DriveApp)\b/, folders: ['google', 'local'] },
  { names: /\b(Date\.now\(|new Date\(\)|Math\.random)/, folders: ['sidebar', 'local'] },
  { names: /\bgoogle\.script\b|\bdocument\./, folders: ['sidebar', 'local'] },
  { names: /\b(UrlFetchApp|DriveApp|openById|openByUrl|newTrigger)\b/, folders: ['local'] },
];

const src = join(import.meta.dirname, '../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, folder: path.split(sep)[0] ?? '', code: readFileSync(join(src, path), 'utf8') }));

test.each(files)('$path imports only what its folder may', ({ path, folder, code }) => {
  const imported = [...code.matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) => relative(src, join(src, dirname(path), to)).split(sep)[0]);
  expect([folder, ...(mayImport[folder] ?? [])]).toEqual(expect.arrayContaining(imported));
});

test.each(files)('$path says only the platform names its folder may', ({ folder, code }) => {
  expect(platform.filter(({ names, folders }) => names.test(code) && !folders.includes(folder)).map(({ names }) => String(names))).toEqual([]);
});

test.each(files.filter(({ folder }) => folder === 'sidebar'))('$path takes only types from the server', ({ code }) => {
  expect(code.match(/^import (?!type).*'(?:\.\.\/)+google\/.*$/gm)).toBeNull();
});

test('every measure counts columns that its tab has', () => {
  const columns = new Set(tabs.flatMap((tab) => Object.keys(tab.columns).map((column) => `${tab.id}.${column}`)));
  const totals = measures.flatMap(({ counts }) => (counts.form === 'total' ? [counts] : counts.form === 'share' ? [counts.of, counts.among] : counts.form === 'team total' ? [counts.of] : []));
  const used = totals.flatMap(({ table, adds, where, whose, on }) => [adds, whose, on, ...Object.keys(where)].flatMap((column) => (column ? [`${table}.${column}`] : [])));
  expect(used.filter((column) => !columns.has(column))).toEqual([]);
});

test('nothing without a permissive licence is bundled', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('@univerjs-pro');
});
