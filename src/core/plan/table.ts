import type { Cell, Grid } from '../kinds.ts';
import { dayFrom } from '../period.ts';
import { isBlank, isTooLarge, Refusal } from '../refusal.ts';
import type { Fact, FactCell } from './fact.ts';

/** A column's heading in Russian, by its name; the English heading is the name with spaces. */
export type Columns = Readonly<Record<string, string>>;

/** A heading as a column name: `Person ID` is person_id. */
export function nameOf(heading: Cell): string {
  return String(heading ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, '_');
}

/** Whether a table's headings are Russian: more of them than are English. */
export function isRussian([header = []]: Grid, columns: Columns): boolean {
  const found = new Set(header.map(nameOf));
  const among = (names: readonly string[]) => names.filter((name) => found.has(name)).length;
  return among(Object.values(columns).map(nameOf)) > among(Object.keys(columns));
}

/** The columns that hold days, in the tables that formulas hand over. */
export const dayColumns: ReadonlySet<string> = new Set(['date', 'month', 'from', 'to', 'valid_from', 'valid_to', 'closed', 'ended', 'rated_on']);

/** Reads a table handed over with its header row: columns by heading in either language, wholly blank rows left out. It may lack those that came later. */
export function readTable(parameter: string, grid: Grid, columns: Columns, later: Columns = {}): readonly Fact[] {
  const [header = [], ...body] = grid;
  const names = header.map(nameOf);
  const places = Object.entries({ ...columns, ...later }).map(([name, russian]) => {
    const place = names.findIndex((found) => found === name || found === nameOf(russian));
    if (place < 0 && !(name in later)) throw new Refusal(parameter, `expected a column "${name}", found none: give the whole table with its header row.`);
    return [name, place] as const;
  });
  return body.flatMap((row, i) =>
    places.every(([, place]) => isBlank(row[place]) || row[place] === false)
      ? []
      : [{ row: i + 2, cells: Object.fromEntries(places.map(([name, place]) => [name, factCell(row[place], dayColumns.has(name))])) }],
  );
}

/** A cell as a fact. A number beyond every amount, or a day beyond the calendar, is a text: no number that anything is worked out of. */
export function factCell(cell: Cell, isDay: boolean): FactCell {
  if (cell instanceof Date) return dayFrom(cell) ?? 'a date that no sheet has';
  if (typeof cell !== 'number') return cell ?? '';
  return isTooLarge(cell) || (isDay && dayFrom(cell) === undefined) ? String(cell) : cell;
}
