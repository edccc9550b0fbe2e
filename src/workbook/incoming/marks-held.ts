import { columnsFound } from '../facts.ts';
import type { Plain } from '../found.ts';
import { englishWord } from '../language.ts';
import type { TableTab } from '../tab.ts';
import { markOf } from './marks.ts';

/** The marks of a sheet's rows from the second on, in columns by their names; drop-downs' words count in English. */
export function marksHeld(tab: TableTab, [heads = [], ...body]: readonly (readonly Plain[])[], names: readonly string[]): readonly string[] {
  const found = columnsFound(tab, heads);
  const places = names.map((name) => found.indexOf(name));
  return body.map((line) => markOf(places.map((place, i) => englishWord(tab, names[i] ?? '', line[place] ?? ''))));
}
