import type { Parameter } from '../core/calculation.ts';
import { numbers, pointTables, type Bounds, type Cell, type Grid, type Kind, type Kinds, type NumberKind, type Point, type PointTableKind } from '../core/kinds.ts';
import { exact, type Exact } from '../core/money.ts';
import { dayFrom, isMonth, monthOf } from '../core/period.ts';
import { expectedInstead, isBlank, isErrorCell, Refusal } from '../core/refusal.ts';

/** What a formula hands over: a value, or a block of cells. */
export type Cells = Cell | Grid;

type Read<K extends Kind> = (cells: Cells, name: string, place: string, parameter: Parameter) => Kinds[K];

/** How each kind is read: the only place where cells are checked. */
const readers: { readonly [K in Kind]: Read<K> } = {
  ...(Object.fromEntries(Object.entries(numbers).map(([kind, bounds]) => [kind, scalar((cell, name, place) => number(cell, bounds, name, place))])) as {
    readonly [K in NumberKind]: Read<K>;
  }),
  tiers: (cells, name) => points(cells, 'tiers', name),
  steps: (cells, name) => points(cells, 'steps', name),
  rateOrTiers: (cells, name, place) =>
    isTwoColumns(cells) ? points(cells, 'tiers', name) : [{ from: exact(0), gives: readers.rate(cells, name, place, undefined as never) }],
  flag: scalar((cell, name, place) => {
    if (typeof cell !== 'boolean') throw new Refusal(name, expectedInstead('TRUE or FALSE', cell), place);
    return cell;
  }),
  word: scalar((cell, name, place, { words = [] }) => {
    const word = typeof cell === 'string' ? words.find((known) => known === cell.trim().toLowerCase()) : undefined;
    if (word === undefined) throw new Refusal(name, expectedInstead(`${words.map((known) => `"${known}"`).join(' or ')}`, cell), place);
    return word;
  }),
  month: scalar((cell, name, place) => {
    const day = dayFrom(cell);
    if (day !== undefined) return monthOf(day);
    if (typeof cell === 'string' && isMonth(cell.trim())) return cell.trim();
    throw new Refusal(name, expectedInstead('a date or a month such as 2026-03', cell), place);
  }),
  numbers: (cells, name) => list(cells, name).map((cell, i) => number(cell, numbers.count, name, `value ${i + 1}`)),
  norms: (cells, name) => list(cells, name).map((cell, i) => number(cell, numbers.divisor, name, `value ${i + 1}`)),
  days: (cells, name) =>
    grid(cells).flatMap((row, i) =>
      row.every(isEmpty) ? [] : [row.map((cell, j) => (isBlank(cell) ? exact(0) : number(cell, numbers.count, name, `row ${i + 1}, column ${j + 1}`)))],
    ),
  table: (cells) => grid(cells),
};

export function read(parameter: Parameter, cells: Cells, name: string, place: string): unknown {
  return readers[parameter.kind](cells, name, place, parameter);
}

export function isGrid(cells: Cells): cells is Grid {
  return Array.isArray(cells);
}

export function isTwoColumns(cells: Cells): cells is Grid {
  return isGrid(cells) && cells[0]?.length === 2;
}

/** Blank, or an unticked check box. */
export function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === false;
}

export function grid(cells: Cells): Grid {
  return isGrid(cells) ? cells : [[cells]];
}

function scalar<T>(readCell: (cell: Cell, name: string, place: string, parameter: Parameter) => T) {
  return (cells: Cells, name: string, place: string, parameter: Parameter): T => {
    const block = grid(cells);
    if (block.length !== 1 || block[0]?.length !== 1) throw new Refusal(name, `expected one value, found a range of ${size(block)}.`, place);
    return readCell(block[0][0], name, place, parameter);
  };
}

export function size(block: Grid): string {
  return `${block.length} × ${block[0]?.length ?? 0} cells`;
}

function number(cell: Cell, { expected, least, above, most, percent }: Bounds, name: string, place: string): Exact {
  const fits =
    typeof cell === 'number' &&
    Number.isFinite(cell) &&
    (least === undefined || cell >= least) &&
    (above === undefined || cell > above) &&
    (most === undefined || cell <= most);
  if (fits) return exact(cell);
  const typedAsPercent = percent && typeof cell === 'number' && cell > (most ?? 0) && cell <= 100;
  const sentence = expectedInstead(!percent && tooBig(cell) ? `${expected}, up to 10,000,000,000,000` : expected, cell);
  throw new Refusal(name, typedAsPercent ? `${sentence.slice(0, -1)}: for ${cell}% type ${cell}% or ${Number((cell / 100).toPrecision(12))}.` : sentence, place);
}

function tooBig(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isFinite(cell) && Math.abs(cell) > 1e13;
}

function list(cells: Cells, name: string): readonly Cell[] {
  const block = grid(cells);
  if (block.length > 1 && (block[0]?.length ?? 0) > 1) throw new Refusal(name, `expected one row or one column, found a range of ${size(block)}.`);
  const values = block.flat();
  let end = values.length;
  while (end > 1 && isBlank(values[end - 1])) end -= 1;
  return values.slice(0, end);
}

function points(cells: Cells, kind: PointTableKind, name: string): readonly Point[] {
  const { from, gives, startsAtZero } = pointTables[kind];
  if (!isGrid(cells)) throw new Refusal(name, expectedInstead('a table of exactly two columns', cells));
  const block = grid(cells);
  if (block.some((row) => row.length !== 2)) throw new Refusal(name, `expected a table of exactly two columns, found a range of ${size(block)}.`);
  const filled = block.map((row, i) => ({ row, place: i + 1 })).filter(({ row }) => !row.every(isBlank));
  const body = filled[0]?.row.every(isHeading) ? filled.slice(1) : filled;
  if (body.length === 0) throw new Refusal(name, 'expected at least one row with numbers, found none: fill the table in.');
  const read = body
    .map(({ row, place }) => ({
      place,
      from: number(row[0], numbers[from], name, `row ${place}, column 1`),
      gives: number(row[1], numbers[gives], name, `row ${place}, column 2`),
    }))
    .sort((a, b) => a.from.cmp(b.from));
  read.forEach((point, i) => {
    if (i > 0 && read[i - 1]?.from.eq(point.from)) {
      throw new Refusal(name, `expected every first column value once, found ${point.from.toString()} twice: delete one of the rows.`, `row ${point.place}`);
    }
  });
  if (startsAtZero && !read[0]?.from.eq(0)) {
    throw new Refusal(name, `expected the first tier to start from 0, found ${read[0]?.from.toString()}: add a row from 0.`, `row ${read[0]?.place}`);
  }
  return read.map(({ from, gives }) => ({ from, gives }));
}

function isHeading(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && !isErrorCell(cell) && Number.isNaN(Number(cell.replace(',', '.').replace('%', '')));
}
