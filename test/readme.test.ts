import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../src/core/catalogue.ts';
import { declare } from '../src/functions/declare.ts';
import { describe } from '../src/functions/describe.ts';
import { reference } from '../src/functions/reference.ts';
import { functionsInRussian } from '../src/words/russian/functions.ts';

test('docs/functions.md describes every function as the catalogue does: npm run docs writes it', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(`${reference(catalogue, functionsInRussian)}\n`);
});

test('the README describes every function as the catalogue does', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(describe(catalogue));
});

test.each(catalogue.map((calculation) => ({ name: calculation.name, calculation })))('Sheets finds $name with its help', ({ name, calculation }) => {
  const code = readFileSync('dist/Code.js', 'utf8');
  expect(code).toContain(declare(calculation));
  expect(code.split(`\nfunction ${name}(`).length).toBe(2);
  expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
  for (const parameter of Object.values(calculation.takes)) {
    expect(parameter.help.startsWith('Optional. ')).toBe('fallback' in parameter);
    expect(parameter.help.length).toBeLessThanOrEqual(120);
  }
});
