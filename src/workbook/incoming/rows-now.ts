import { BLANK } from './marks.ts';

/**
 * In which row of the sheet each row of an import is now, that was written from a first row on; undefined where none holds it as it was written.
 * Equal marks mean equal cells, so any row with a mark stands for it: the one where it's expected first, else the lowest.
 * A row of an import that was cut off may not have been written: it's looked for only where it's expected. What was found is the marks from the second row on.
 */
export function rowsNow(marks: readonly string[], first: number, isWritten: boolean, found: readonly string[]): readonly (number | undefined)[] {
  const start = first + shiftOf(marks, first, found);
  const expected = marks.map((mark, i) => (found[start + i - 2] === mark ? start + i : undefined));
  const taken = new Set(expected);
  const free = new Map<string, number[]>();
  found.forEach((mark, i) => {
    if (mark === BLANK || taken.has(i + 2)) return;
    const rows = free.get(mark);
    if (rows) rows.push(i + 2);
    else free.set(mark, [i + 2]);
  });
  return expected.map((row, i) => row ?? (isWritten ? free.get(marks[i] ?? '')?.pop() : undefined));
}

/** How far rows moved up or down together: as most of those did that only one row can be. */
export function shiftOf(marks: readonly string[], first: number, found: readonly string[]): number {
  const places = onlyPlaces(found);
  const votes = new Map<number, number>();
  for (const [mark, i] of onlyPlaces(marks)) {
    const at = places.get(mark);
    if (at !== undefined) votes.set(at + 2 - first - i, (votes.get(at + 2 - first - i) ?? 0) + 1);
  }
  return [...votes].reduce(([best, most], [shift, count]) => (count > most ? [shift, count] : [best, most]), [0, 0])[0];
}

/** Where each mark stands that stands only once. */
function onlyPlaces(marks: readonly string[]): ReadonlyMap<string, number> {
  const several = new Set<string>();
  const places = new Map<string, number>();
  marks.forEach((mark, i) => {
    if (places.has(mark)) several.add(mark);
    places.set(mark, i);
  });
  return new Map([...places].filter(([mark]) => !several.has(mark)));
}
