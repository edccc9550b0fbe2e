import type { Parameter } from '../core/calculation.ts';
import { numbers, type Bounds, type Cell, type Kind, type Kinds, type NumberKind } from '../core/kinds.ts';
import { exact } from '../core/money.ts';
import { dayFrom, isMonth, isWeekday, monthOf, type Day } from '../core/period.ts';
import { expectedInstead, isBlank, isErrorCell, Refusal } from '../core/refusal.ts';
import { isNone, NONE, wholeOf } from '../core/whole.ts';
import { grid, isEmpty, isGrid, isTwoColumns, placeOf, size, width, type Cells } from './cells.ts';
import { exactNumber, fits, number } from './read-number.ts';
import { filledRows, namedValues, points } from './read-table.ts';

type Read<K extends Kind> = (cells: Cells, name: string, parameter: Parameter) => Kinds[K];

/** How each kind is read: with the files beside this one, the only place where cells are checked. */
const readers: { readonly [K in Kind]: Read<K> } = {
  ...(Object.fromEntries(Object.entries(numbers).map(([kind, bounds]) => [kind, scalar((cell, name) => exactNumber(cell, bounds, name, ''))])) as {
    readonly [K in NumberKind]: Read<K>;
  }),
  tiers: (cells, name) => points(cells, 'tiers', name),
  steps: (cells, name) => points(cells, 'steps', name),
  curve: (cells, name) => points(cells, 'curve', name),
  rateOrTiers: (cells, name, parameter) => {
    if (isTwoColumns(cells)) return points(cells, 'tiers', name);
    if (isGrid(cells)) throw new Refusal(name, `expected one rate or a tier table of two columns, found a range of ${size(cells)}.`);
    return [{ from: exact(0), gives: readers.rate(cells, name, parameter) }];
  },
  flag: scalar((cell, name) => {
    if (typeof cell !== 'boolean') throw new Refusal(name, expectedInstead('TRUE or FALSE', cell));
    return cell;
  }),
  word: scalar((cell, name, { words = [] }) => {
    const word = typeof cell === 'string' ? words.find((known) => known === cell.trim().toLowerCase()) : undefined;
    if (word === undefined) throw new Refusal(name, expectedInstead(`${words.map((known) => `"${known}"`).join(' or ')}`, cell));
    return word;
  }),
  month: scalar((cell, name) => {
    const day = dayFrom(cell);
    if (day !== undefined) return monthOf(day);
    if (typeof cell === 'string' && isMonth(cell.trim())) return cell.trim();
    throw new Refusal(name, expectedInstead('a date or a month such as 2026-03', cell));
  }),
  date: scalar((cell, name) => date(cell, name, '')),
  holidays: (cells, name) => {
    const block = grid(cells);
    const days = block.flatMap((row, i) => row.flatMap((cell, j) => (isEmpty(cell) ? [] : [date(cell, name, placeOf(block, i, j))])));
    return [...new Set(days.filter(isWeekday))].sort((a, b) => a - b);
  },
  list: (cells, name, { of }) => {
    const { count, at, placeOf } = line(cells, name);
    let filled = count;
    while (filled > 1 && isBlank(at(filled - 1))) filled -= 1;
    return every(filled, (place) => exactNumber(at(place), boundsOf(of), name, placeOf(place)));
  },
  column: (cells, name, { of }) => {
    const { isRow, count, at, placeOf } = line(cells, name);
    const bounds = boundsOf(of);
    const other = (cell: Cell, place: number) => (isEmpty(cell) ? NONE : number(cell, bounds, name, placeOf(place)));
    const values = every(count, (place) => {
      const cell = at(place);
      return fits(cell, bounds) && !isNone(wholeOf(cell, 100)) ? cell : other(cell, place);
    });
    if (values.every(isNone)) throw new Refusal(name, expectedInstead(bounds.expected, ''));
    return { values, isRow, placeOf };
  },
  labels: (cells, name) => {
    const { count, at, placeOf } = line(cells, name);
    return every(count, (place) => {
      const cell = at(place);
      if (isEmpty(cell) || (typeof cell === 'string' && cell.trim() === '')) return '';
      if (typeof cell === 'boolean' || isErrorCell(cell)) throw new Refusal(name, expectedInstead('a text, a number or a date', cell), placeOf(place));
      return cell;
    });
  },
  shares: (cells, name) => {
    const block = grid(cells);
    if (block.every((row) => row.every(isEmpty))) throw new Refusal(name, expectedInstead('shares that total 100%', ''));
    return block.map((row, i) => row.map((cell, j) => (isEmpty(cell) ? null : exactNumber(cell, numbers.rate, name, placeOf(block, i, j)))));
  },
  fields: (cells, name, { fields = {} }) => namedValues(cells, fields, name),
  days: (cells, name) => {
    if (!isGrid(cells) && isBlank(cells)) throw new Refusal(name, expectedInstead('a row a day, a column an item', cells));
    return filledRows(grid(cells), name, isEmpty);
  },
  table: (cells) => grid(cells),
};

/** What a calculation sees of some cells. A refusal names its place within a range, save where the range runs element by element. */
export function read(parameter: Parameter, cells: Cells, name: string): unknown {
  if (!isGrid(cells) && isBlank(cells) && 'fallback' in parameter && parameter.kind !== 'fields') {
    return parameter.fallback === null ? null : read(parameter, parameter.fallback as Cell, name);
  }
  return readers[parameter.kind](cells, name, parameter);
}

function scalar<T>(readCell: (cell: Cell, name: string, parameter: Parameter) => T) {
  return (cells: Cells, name: string, parameter: Parameter): T => {
    if (isGrid(cells)) throw new Refusal(name, `expected one value, found a range of ${size(cells)}: give one cell.`);
    return readCell(cells, name, parameter);
  };
}

function boundsOf(of: NumberKind | undefined): Bounds {
  return numbers[of ?? 'amount'];
}

function date(cell: Cell, name: string, place: string): Day {
  const day = dayFrom(cell);
  if (day === undefined) throw new Refusal(name, expectedInstead('a date', cell), place);
  return day;
}

/** One row or one column of cells. */
interface Line {
  readonly isRow: boolean;
  readonly count: number;
  readonly at: (place: number) => Cell;
  readonly placeOf: (place: number) => string;
}

function line(cells: Cells, name: string): Line {
  const block = grid(cells);
  const isRow = block.length === 1;
  if (!isRow && width(block) > 1) throw new Refusal(name, `expected one row or one column, found a range of ${size(block)}: give one of them.`);
  const [row = []] = block;
  return isRow
    ? { isRow, count: row.length, at: (place) => row[place], placeOf: (place) => placeOf(block, 0, place) }
    : { isRow, count: block.length, at: (place) => block[place]?.[0], placeOf: (place) => placeOf(block, place, 0) };
}

function every<T>(count: number, of: (place: number) => T): readonly T[] {
  const all = new Array<T>(count);
  for (let place = 0; place < count; place += 1) all[place] = of(place);
  return all;
}
