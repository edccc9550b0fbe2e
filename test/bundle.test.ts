import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { catalogue } from '../src/core/catalogue.ts';

const code = readFileSync('dist/Code.js', 'utf8');

test('the bundle, which is loaded afresh for every call, stays under 190 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(190 * 1024);
});

test('it says its help once: in the comments that Sheets reads', () => {
  for (const { summary } of catalogue) expect(code.split(summary).length).toBe(2);
});

test('it loads where there is nothing but the language, and answers', () => {
  const context = createContext({});
  runInContext(code, context);
  expect(runInContext('COMMISSION([[100], [200.5], [""]], 0.05)', context)).toEqual([[5], [10.03], ['']]);
  expect(runInContext('try { COMMISSION(100, 7) } catch (problem) { problem.message }', context)).toBe('COMMISSION: rate: expected a rate from 0% to 100%, found 7: for 7% type 7% or 0.07.');
});

test('the panel is one page that fetches nothing', () => {
  const page = readFileSync('dist/sidebar.html', 'utf8');
  expect(page.match(/https?:\/\/(?!www\.w3\.org\/)[^"'` ]+/g)).toBeNull();
  expect(page.match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=/g)).toBeNull();
  // Google reads <? as the start of a template's code.
  expect(page).not.toContain('<?');
});

test('the manifest asks for two scopes and no more', () => {
  expect(JSON.parse(readFileSync('dist/appsscript.json', 'utf8'))).toMatchObject({ oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'] });
});
