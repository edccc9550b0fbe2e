import type { Fields } from '../core/calculation.ts';
import { numbers, pointTables, type Cell, type Grid, type Kinds, type Point, type PointTableKind } from '../core/kinds.ts';
import { exact } from '../core/money.ts';
import { expectedInstead, isBlank, isErrorCell, Refusal } from '../core/refusal.ts';
import { isGrid, size, type Cells } from './cells.ts';
import { exactNumber, number } from './read-number.ts';

interface TableRow {
  readonly row: readonly Cell[];
  /** Where it stands in the range, from 1. */
  readonly place: number;
}

/** The rows of a two-column table, without blank rows. */
function rowsOf(cells: Cells, name: string): readonly TableRow[] {
  if (!isGrid(cells)) throw new Refusal(name, expectedInstead('a table of exactly two columns', cells));
  if (cells.some((row) => row.length !== 2)) throw new Refusal(name, `expected a table of exactly two columns, found a range of ${size(cells)}.`);
  return cells.map((row, i) => ({ row, place: i + 1 })).filter(({ row }) => !row.every(isBlank));
}

/** Words, and nothing that could have been meant as a number. */
function isHeading(cell: Cell): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && !/\d/.test(cell) && !isErrorCell(cell);
}

/** Tiers, steps or a curve, in ascending order. */
export function points(cells: Cells, kind: PointTableKind, name: string): readonly Point[] {
  const { from, gives, startsAtZero } = pointTables[kind];
  const [first, ...others] = rowsOf(cells, name);
  const body = !first ? [] : first.row.every(isHeading) ? others : [first, ...others];
  if (body.length === 0) throw new Refusal(name, 'expected at least one row with numbers, found none: fill the table in.');
  const read = body
    .map(({ row, place }) => ({
      place,
      from: exactNumber(row[0], numbers[from], name, `row ${place}, column 1`),
      gives: exactNumber(row[1], numbers[gives], name, `row ${place}, column 2`),
    }))
    .sort((a, b) => a.from.cmp(b.from) || a.place - b.place);
  read.reduce((before, { from, place }) => {
    if (before.from.eq(from)) throw new Refusal(name, `expected every first column value once, found ${from.toString()} twice: delete one of the rows.`, `row ${place}`);
    return { from, place };
  }, { from: exact(-1), place: 0 });
  const [lowest] = read;
  if (startsAtZero && lowest && !lowest.from.eq(0)) {
    throw new Refusal(name, `expected the first tier to start from 0, found ${lowest.from.toString()}: add a row from 0.`, `row ${lowest.place}`);
  }
  return read;
}

/** Values by name; what isn't named, or has no value, is as it is known. */
export function namedValues(cells: Cells, known: Fields, name: string): Kinds['fields'] {
  const typed = new Map<string, { readonly cell: Cell; readonly place: number }>();
  for (const { row: [label, cell], place } of isGrid(cells) || !isBlank(cells) ? rowsOf(cells, name) : []) {
    const field = Object.keys(known).find((one) => one.toLowerCase() === String(label ?? '').trim().toLowerCase());
    if (field === undefined) throw new Refusal(name, expectedInstead(`one of ${Object.keys(known).join(', ')}`, label), `row ${place}, column 1`);
    if (typed.has(field)) throw new Refusal(name, `expected every name once, found ${field} twice: delete one of the rows.`, `row ${place}`);
    typed.set(field, { cell, place });
  }
  return Object.fromEntries(
    Object.entries(known).map(([field, [kind, fallback]]) => {
      const { cell, place = 0 } = typed.get(field) ?? {};
      if (isBlank(cell)) return [field, fallback === null ? null : exact(fallback)];
      return [field, exactNumber(cell, numbers[kind], name, `row ${place} (${field})`)];
    }),
  );
}

/** Rows of numbers of 0 or more; a blank among them is a 0, a wholly blank row is none. */
export function filledRows(block: Grid, name: string, isEmptyCell: (cell: Cell) => boolean): Kinds['days'] {
  return block.flatMap((row, i) =>
    row.every(isEmptyCell) ? [] : [row.map((cell, j) => (isBlank(cell) ? 0 : number(cell, numbers.count, name, `row ${i + 1}, column ${j + 1}`)))],
  );
}
