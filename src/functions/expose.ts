import type { Calculation, Parameter } from '../core/calculation.ts';
import type { Cell } from '../core/kinds.ts';
import { toCell, type Exact } from '../core/money.ts';
import { isBlank, Refusal } from '../core/refusal.ts';
import { grid, isEmpty, isGrid, isTwoColumns, read, size, type Cells } from './read.ts';

interface Argument {
  readonly name: string;
  readonly parameter: Parameter;
  readonly cells: Cells;
  /** Runs element by element. */
  readonly ranged: boolean;
}

/** Turns a calculation into the function that a cell calls: ranges, blanks, broadcasting and error sentences, for every one the same. */
export function expose({ name, takes, gives, calculate }: Calculation) {
  return (...given: readonly Cells[]): unknown => {
    try {
      return run(name, arguments_(takes, given), (values) => present(gives, calculate(values as never)));
    } catch (problem) {
      if (problem instanceof Refusal) throw new Error(`${name}: ${problem.parameter}${problem.place && `, ${problem.place}`}: ${problem.message}`);
      throw problem;
    }
  };
}

function arguments_(takes: Calculation['takes'], given: readonly Cells[]): readonly Argument[] {
  return Object.entries(takes).map(([name, parameter], i) => {
    const cells = single(given[i] ?? '');
    const isTable = parameter.kind === 'rateOrTiers' && isTwoColumns(cells);
    return { name, parameter, cells, ranged: parameter.each && isGrid(cells) && !isTable };
  });
}

/** A block of one cell is that cell. */
function single(cells: Cells): Cells {
  return isGrid(cells) && cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

function run(name: string, all: readonly Argument[], pay: (values: Readonly<Record<string, unknown>>) => unknown): unknown {
  const ranges = all.filter(({ ranged }) => ranged);
  const [first] = ranges;
  if (!first) {
    const eachOnes = all.filter(({ parameter }) => parameter.each);
    if (eachOnes.length > 0 && eachOnes.every(({ cells }) => !isGrid(cells) && isBlank(cells))) return '';
    return pay(Object.fromEntries(all.map((argument) => [argument.name, value(argument, argument.cells, '')])));
  }
  const shape = grid(first.cells);
  for (const { name: other, cells } of ranges) {
    if (size(grid(cells)) !== size(shape)) {
      throw new Error(`${name}: ${first.name} is a range of ${size(shape)} and ${other} of ${size(grid(cells))}: give ranges of the same size.`);
    }
  }
  const still = all.filter(({ ranged }) => !ranged).map((argument) => [argument.name, value(argument, argument.cells, '')] as const);
  const columns = shape[0]?.length ?? 0;
  return shape.map((row, i) =>
    row.map((_, j) => {
      const here = ranges.map((argument) => ({ argument, cell: grid(argument.cells)[i]?.[j] }));
      if (here.every(({ cell }) => isEmpty(cell))) return '';
      const place = columns > 1 ? `row ${i + 1}, column ${j + 1}` : `row ${i + 1}`;
      const values: Record<string, unknown> = Object.fromEntries(still);
      for (const { argument, cell } of here) values[argument.name] = value(argument, cell, place);
      return placed(place, () => pay(values));
    }),
  );
}

function value({ name, parameter }: Argument, cells: Cells, place: string): unknown {
  if (isGrid(cells) || !isBlank(cells) || !('fallback' in parameter)) return read(parameter, cells, name, place);
  return parameter.fallback === null ? null : read(parameter, parameter.fallback as Cell, name, place);
}

/** A calculation doesn't know which row it runs on. */
function placed<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    throw problem instanceof Refusal && problem.place === '' ? new Refusal(problem.parameter, problem.message, place) : problem;
  }
}

function present(gives: Calculation['gives'], result: unknown): unknown {
  return gives === 'rows' ? result : toCell(result as Exact);
}
