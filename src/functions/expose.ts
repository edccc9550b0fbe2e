import type { Calculation, Parameter, Quick } from '../core/calculation.ts';
import { numbers, type Bounds, type Cell, type Grid, type NumberKind } from '../core/kinds.ts';
import { toCell, type Exact } from '../core/money.ts';
import { isBlank, Refusal } from '../core/refusal.ts';
import { isNone, NONE } from '../core/whole.ts';
import { isEmpty, isGrid, isTwoColumns, placeOf, shown, single, size, width, type Cells } from './cells.ts';
import { fits } from './read-number.ts';
import { read } from './read.ts';

interface Argument {
  readonly name: string;
  readonly parameter: Parameter;
  readonly cells: Cells;
}

/** An argument that runs element by element. */
interface Ranged extends Argument {
  readonly cells: Grid;
}

/** Turns a calculation into the function that a cell calls: ranges, blanks, broadcasting and error sentences, for every one the same. */
export function expose(calculation: Calculation) {
  return (...given: readonly Cells[]): unknown => {
    try {
      return run(calculation, given);
    } catch (problem) {
      if (problem instanceof Refusal) throw new Error(`${calculation.name}: ${problem.parameter}${problem.place && `, ${problem.place}`}: ${problem.message}`);
      throw problem;
    }
  };
}

function run(calculation: Calculation, given: readonly Cells[]): unknown {
  const all = Object.entries(calculation.takes).map(([name, parameter], i): Argument => ({ name, parameter, cells: single(shown(given[i] ?? '')) }));
  const ranges = all.filter(isRanged);
  const [first] = ranges;
  if (first) return runOver(first, ranges, all, calculation);
  const each = all.filter(({ parameter }) => parameter.each);
  if (each.length > 0 && each.every(({ cells }) => !isGrid(cells) && isBlank(cells))) return '';
  return paid(calculation, valuesOf(all));
}

function isRanged(argument: Argument): argument is Ranged {
  const { parameter, cells } = argument;
  return parameter.each && isGrid(cells) && !(parameter.kind === 'rateOrTiers' && isTwoColumns(cells));
}

function valuesOf(given: readonly Argument[]): Record<string, unknown> {
  return Object.fromEntries(given.map(({ name, parameter, cells }) => [name, read(parameter, cells, name)]));
}

function paid({ gives, calculate }: Calculation, values: Readonly<Record<string, unknown>>): unknown {
  const result = calculate(values as never);
  return gives === 'money' || gives === 'number' ? toCell(result as Exact) : result;
}

/** One result for each element of the ranges, which are of one size; a blank where all of them are blank. */
function runOver(first: Ranged, ranges: readonly Ranged[], all: readonly Argument[], calculation: Calculation): unknown {
  for (const { name, cells } of ranges) {
    if (size(cells) !== size(first.cells)) {
      throw new Error(`${calculation.name}: ${first.name} is a range of ${size(first.cells)} and ${name} of ${size(cells)}: give ranges of the same size.`);
    }
  }
  const values = valuesOf(all.filter((argument) => !isRanged(argument)));
  const quickly = quickCells(calculation, all, values);
  const exactly = (i: number, j: number) => {
    if (ranges.every(({ cells }) => isEmpty(cells[i]?.[j]))) return '';
    try {
      for (const { name, parameter, cells } of ranges) values[name] = read(parameter, cells[i]?.[j], name);
      return paid(calculation, values);
    } catch (problem) {
      throw problem instanceof Refusal && problem.place === '' ? new Refusal(problem.parameter, problem.message, placeOf(first.cells, i, j)) : problem;
    }
  };
  return inShapeOf(first.cells, (i, j) => {
    const quick = quickly(i, j);
    return isNone(quick) ? exactly(i, j) : quick / 100;
  });
}

function inShapeOf(block: Grid, cell: (row: number, column: number) => unknown): unknown {
  const columns = width(block);
  return block.map((_, i) => {
    const row = [cell(i, 0)];
    for (let j = 1; j < columns; j += 1) row.push(cell(i, j));
    return row;
  });
}

type QuickCell = (row: number, column: number) => number;

interface QuickInput {
  readonly block: Grid | null;
  readonly still: Cell;
  /** Nothing for a table. */
  readonly bounds: Bounds | null;
  readonly fallback: unknown;
}

/** What a cell's pay is in whole cents; NONE where the calculation has no quick way for it, where all is blank, or where a cell needs to be refused. */
function quickCells({ quickly }: Calculation, all: readonly Argument[], values: Readonly<Record<string, unknown>>): QuickCell {
  const pay: Quick | undefined = quickly?.(values as never);
  if (!pay) return () => NONE;
  const inputs = all.filter(({ parameter }) => parameter.each).map(quickInput);
  const found = inputs.map(() => NONE);
  return (row, column) => {
    let isGiven = false;
    for (let k = 0; k < inputs.length; k += 1) {
      const { block, still, bounds, fallback } = inputs[k] as QuickInput;
      const cell = block ? block[row]?.[column] : still;
      const isBlankCell = isBlank(cell);
      const number = isBlankCell ? fallback : cell;
      if (bounds && !fits(number, bounds)) return NONE;
      if (block && !isBlankCell) isGiven = true;
      if (bounds) found[k] = number as number;
    }
    return isGiven ? pay(...found) : NONE;
  };
}

function quickInput(argument: Argument): QuickInput {
  const { parameter: { kind, fallback }, cells } = argument;
  if (isRanged(argument)) return { block: argument.cells, still: null, bounds: boundsOf(kind), fallback };
  return isGrid(cells) ? { block: null, still: null, bounds: null, fallback } : { block: null, still: cells, bounds: boundsOf(kind), fallback };
}

function boundsOf(kind: string): Bounds {
  return kind === 'rateOrTiers' ? numbers.rate : numbers[kind as NumberKind];
}
