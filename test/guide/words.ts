import { catalogue } from '../../src/core/catalogue.ts';
import { headingIn, speechFor } from '../../src/workbook/language.ts';
import { formats } from '../../src/workbook/incoming/formats.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { workbookTexts } from '../../src/workbook/texts.ts';
import { menuWords } from '../../src/words/menu.ts';
import { sidebarInEnglish } from '../../src/words/sidebar.ts';
import { slipsInEnglish } from '../../src/words/slips.ts';

/** What stands for whatever a sentence of the product is about. */
const ANYTHING = '…';

/** How many letters of its own a sentence has at least: less would be like everything. */
const LETTERS = 10;

/** Texts of the product, and its sentences about one thing or another. */
const said: readonly string[] = [
  ...tabs.flatMap((tab) => [tab.title, ...Object.keys(tab.columns).map((name) => headingIn(speechFor('en'), tab, name)), ...Object.values(tab.columns).flatMap(({ words = [] }) => words)]),
  ...workbookTexts().map(({ english }) => english),
  ...catalogue.map(({ name }) => name),
  ...formats.map(({ name }) => name),
  menuWords.en.openSidebar,
  ...textsIn(sidebarInEnglish),
  ...textsIn(slipsInEnglish),
];

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [ANYTHING, 0, 1].flatMap((given) => textsIn(told(words as (...given: readonly unknown[]) => unknown, given)));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

function told(words: (...given: readonly unknown[]) => unknown, given: unknown): unknown {
  return words(given, ...Array.from({ length: 4 }, () => ANYTHING));
}

const whole = new Set(said);

const patterns = [...whole]
  .filter((text) => text.includes(ANYTHING) && text.replace(/\P{L}/gu, '').length >= LETTERS)
  .map((text) => new RegExp(`^${text.split(ANYTHING).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));

/** Whether the product says so somewhere, of whatever it is about. */
export function isSaid(text: string): boolean {
  return whole.has(text) || patterns.some((pattern) => pattern.test(text));
}
