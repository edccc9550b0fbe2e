import type { Grid } from '../core/kinds.ts';
import { factCell, nameOf } from '../core/plan/table.ts';
import type { Fact, Facts } from '../core/plan/fact.ts';
import { isBlank } from '../core/refusal.ts';
import { isDay } from './column.ts';
import { englishWord, namesByHeading } from './language.ts';
import type { Tab } from './tab.ts';

/** The names of a sheet's columns in the order found, '' for one that isn't the tab's; headings count in every language. */
export function columnsFound(tab: Tab, header: readonly unknown[]): readonly string[] {
  const known = namesByHeading(tab);
  return header.map((cell) => known.get(nameOf(String(cell ?? ''))) ?? '');
}

export function missingColumns(tab: Tab, found: readonly string[]): readonly string[] {
  return Object.keys(tab.columns).filter((name) => !found.includes(name));
}

/** Reads a tab's rows as facts: typed columns only, drop-downs' words in English, wholly blank rows left out. */
export function factsOf(tab: Tab, grid: Grid): readonly Fact[] {
  const [header = [], ...body] = grid;
  const typed = columnsFound(tab, header)
    .map((name, place) => ({ name, place, isDay: isDay(tab.columns[name]) }))
    .filter(({ name }) => name !== '' && !tab.columns[name]?.derived);
  return body.flatMap((row, i) =>
    typed.every(({ place }) => isBlank(row[place])) ? [] : [{ row: i + 2, cells: Object.fromEntries(typed.map(({ name, place, isDay }) => [name, englishWord(tab, name, factCell(row[place], isDay))])) }],
  );
}

export type { Fact, Facts };
