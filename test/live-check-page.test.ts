import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Check {
  readonly title: string;
  readonly parts: readonly string[];
  readonly tests: readonly { readonly file: string; readonly named: string }[];
}

/** The checks of docs/live-check.md, each with the tests that it names. */
const checks = readFileSync('docs/live-check.md', 'utf8').split(/^### /m).slice(1).map((section): Check => ({
  title: section.split('\n')[0] ?? '',
  parts: [...section.matchAll(/^- (.+?):/gm)].map(([, part = '']) => part),
  tests: [...section.matchAll(/^ {2}- `(.+?)`: (.+)$/gm)].map(([, file = '', named = '']) => ({ file, named })),
}));

/** The titles of a file's tests, as its source has them. */
function titlesIn(file: string): readonly string[] {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...source.matchAll(/\btest(?:\.each[^]*?\))?\(\s*(['"])((?:\\.|(?!\1).)+)\1/g)].map(([, , title = '']) => title.replace(/\\(.)/g, '$1'));
}

test.each(checks)('"$title" says what to do, what to expect, what is done in either case, and which tests show it', ({ parts, tests }) => {
  expect(parts).toEqual(['Do', 'Expect', 'Either way', 'Tests']);
  expect(tests.length).toBeGreaterThan(0);
});

test.each(checks.flatMap(({ title, tests }) => tests.map((one) => ({ title, ...one }))))('$title: $file has the test "$named"', ({ file, named }) => {
  expect(titlesIn(file)).toContain(named);
});
