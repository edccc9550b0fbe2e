import { inEnglish, inRussian, type Speaker } from '../core/plan/how.ts';
import { nameOf } from '../core/plan/table.ts';
import { languages } from '../words/languages.ts';
import type { Speech } from '../words/speech.ts';
import { headingOf } from './column.ts';
import type { Written } from './tab.ts';
import type { Tab } from './tab.ts';

export type { Speech };

/** How each language says what the workbook shows, English first. */
export const speeches: readonly Speech[] = languages.map(({ workbook }) => workbook);

export function speechFor(code: unknown): Speech {
  return speeches.find((speech) => speech.code === code) ?? (speeches[0] as Speech);
}

export function titleIn({ say }: Speech, tab: Pick<Tab, 'id' | 'title'>): string {
  return say(tab.title, `title ${tab.id}`);
}

/** How the arithmetic of a payout line reads in a language. */
export function speakerOf({ code }: Speech): Speaker {
  return code === 'ru' ? inRussian : inEnglish;
}

export function headingIn({ say }: Speech, tab: Tab, name: string): string {
  return say(headingOf(name), `heading ${tab.id}.${name}`);
}

/** A note of several lines is said line by line. */
export function noteIn({ say }: Speech, tab: Tab, name: string): string {
  return (tab.columns[name]?.note ?? '')
    .split('\n')
    .map((line) => say(line, `note ${tab.id}.${name}`))
    .join('\n');
}

/** A drop-down's word as a language says it in one column. */
export function wordIn({ say }: Speech, tab: string, name: string, word: string): string {
  return say(word, `${tab}.${name}`);
}

/** The columns' names by heading, in every language. */
export function namesByHeading(tab: Tab): ReadonlyMap<string, string> {
  const known = headings.get(tab) ?? new Map(speeches.flatMap((speech) => Object.keys(tab.columns).map((name) => [nameOf(headingIn(speech, tab, name)), name] as const)));
  headings.set(tab, known);
  return known;
}

const headings = new WeakMap<Tab, ReadonlyMap<string, string>>();

/** The language that a heading row is written in; undefined where it has none of the tab's headings. */
export function speechOfHeads(tab: Tab, heads: readonly unknown[]): Speech | undefined {
  const found = new Set(heads.map((head) => nameOf(String(head ?? ''))));
  const matches = (speech: Speech) => Object.keys(tab.columns).filter((name) => found.has(nameOf(headingIn(speech, tab, name)))).length;
  return speeches.reduce<Speech | undefined>((best, speech) => (matches(speech) > (best ? matches(best) : 0) ? speech : best), undefined);
}

/** What a drop-down's word is in English, whichever language it's written in; anything else stays as it is. */
export function englishWord<T extends Written>(tab: Tab, name: string, cell: T): T {
  const list = tab.columns[name]?.words;
  if (!list || typeof cell !== 'string' || cell === '') return cell;
  const column = `${tab.id}.${name}`;
  const known = words.get(column) ?? new Map([...speeches].reverse().flatMap((speech) => list.map((word) => [wordIn(speech, tab.id, name, word).toLowerCase(), word] as const)));
  words.set(column, known);
  return (known.get(cell.toLowerCase()) ?? cell) as T;
}

const words = new Map<string, ReadonlyMap<string, string>>();

/** A word that a drop-down offers, in the language; anything else stays as it is. */
export function ownWord(speech: Speech, tab: Tab, name: string, cell: Written): Written {
  const english = englishWord(tab, name, cell);
  return typeof english === 'string' && tab.columns[name]?.words?.includes(english) ? wordIn(speech, tab.id, name, english) : cell;
}
