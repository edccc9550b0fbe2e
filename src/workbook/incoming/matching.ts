import { namesByHeading } from '../language.ts';
import type { TableTab } from '../tab.ts';
import { alsoCalled } from './also-called.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';
import type { Guess } from './guess.ts';
import { needsOf } from './needs.ts';
import { idOf, targets, typedColumns } from './target.ts';

/** A heading without what people write differently. */
export function plain(heading: string): string {
  return heading.toLowerCase().replace(/ё/g, 'е').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The export that the headings are of. */
export function formatOf(headings: readonly string[]): Format | undefined {
  const found = new Set(headings.map(plain));
  return formats.find(({ knownBy }) => knownBy.some((together) => together.every((heading) => found.has(plain(heading)))));
}

/** What our columns are called, in every language, by the heading without its blanks. */
function namesOf(tab: TableTab): ReadonlyMap<string, string> {
  const others = Object.entries(alsoCalled[tab.id] ?? {}).flatMap(([name, headings]) => headings.map((heading) => [plain(heading), name] as const));
  const own = [...namesByHeading(tab)].map(([heading, name]) => [plain(heading), name] as const);
  const typed = new Set(typedColumns(tab));
  return new Map([...others, ...typedColumns(tab).map((name) => [plain(name), name] as const), ...own].filter(([, name]) => typed.has(name)));
}

/** Our column for each column of a file, '' for one that is left out. Where two have the same name, the first is taken. */
export function matchColumns(tab: TableTab, headings: readonly string[], format: Format | undefined): readonly string[] {
  if (format && format.tab === tab.id) {
    const names = new Map(Object.entries(format.columns).flatMap(([name, of]) => of.map((heading) => [plain(heading), name] as const)));
    return headings.map((heading) => names.get(plain(heading)) ?? '');
  }
  const names = namesOf(tab);
  const taken = new Set<string>();
  return headings.map((heading) => {
    const name = names.get(plain(heading)) ?? '';
    if (name === '' || taken.has(name)) return '';
    taken.add(name);
    return name;
  });
}

/** The tab that a file's rows seem to be for; certain where no other tab fits as well. */
export function recogniseTab(headings: readonly string[], format: Format | undefined): Guess<TableTab | undefined> {
  const own = format && targets.find(({ id }) => id === format.tab);
  if (own) return { value: own, isCertain: true };
  const scores = targets.map((tab) => ({ tab, score: score(tab, headings) })).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  return { value: best && best.score > 0 ? best.tab : undefined, isCertain: best !== undefined && best.score > (next?.score ?? 0) && best.score >= 1 };
}

/** How many headings are the tab's, more where it's its own code or what it needs; full names of its columns decide between tabs that are alike. */
function score(tab: TableTab, headings: readonly string[]): number {
  const matched = matchColumns(tab, headings, undefined).filter((name) => name !== '');
  const needed = needsOf(tab);
  const lacks = needed.filter((name) => name !== idOf(tab) && !matched.includes(name)).length;
  return matched.length + (matched.includes(idOf(tab) ?? '') ? 0.5 : 0) - lacks - matched.length / (10 * typedColumns(tab).length + 100);
}
