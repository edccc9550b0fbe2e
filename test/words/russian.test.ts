import { expect, test } from 'vitest';
import type { Parameter } from '../../src/core/calculation.ts';
import { catalogue } from '../../src/core/catalogue.ts';
import { functionsInRussian } from '../../src/words/russian/functions.ts';

interface Said {
  readonly what: string;
  readonly english: string;
  readonly russian: string | undefined;
}

const said: readonly Said[] = catalogue.flatMap(({ name, summary, takes }) => {
  const words: { readonly summary?: string; readonly takes?: Readonly<Record<string, string>> } = functionsInRussian[name] ?? {};
  return [
    { what: name, english: summary, russian: words.summary },
    ...Object.entries(takes as Readonly<Record<string, Parameter>>).map(([input, { help }]) => ({ what: `${name} ${input}`, english: help, russian: words.takes?.[input] })),
  ];
});

test('no function falls back to English', () => {
  expect(said.filter(({ russian }) => russian === undefined).map(({ what }) => what)).toEqual([]);
});

test.each(said)('$what says the same in both languages', ({ english, russian = '' }) => {
  expect(russian).toMatch(/^["А-ЯA-Z1].*[а-яё0-9%A-Z].*\.$/);
  expect(russian.startsWith('Необязательно. ')).toBe(english.startsWith('Optional. '));
  const typed = (text: string) => [...text.matchAll(/"[a-z-]+"|TRUE|\b[a-z]+_[a-z]+\b/g)].map(([word]) => word).sort();
  expect(new Set(typed(russian))).toEqual(new Set(typed(english)));
  const figures = (text: string) => [...text.replace(/(\d)[ ,](\d{3})/g, '$1$2').matchAll(/\d+/g)].map(([figure]) => figure).sort();
  expect(figures(russian)).toEqual(figures(english));
});
