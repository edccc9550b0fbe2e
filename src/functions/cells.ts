import type { Cell, Grid } from '../core/kinds.ts';
import { isBlank } from '../core/refusal.ts';

/** What a formula hands over: a value, or a block of cells. */
export type Cells = Cell | Grid;

export function isGrid(cells: Cells): cells is Grid {
  return Array.isArray(cells);
}

/** Any range of exactly two columns is a table. */
export function isTwoColumns(cells: Cells): cells is Grid {
  return isGrid(cells) && width(cells) === 2;
}

/** Blank, or an unticked check box. */
export function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === false;
}

export function grid(cells: Cells): Grid {
  return isGrid(cells) ? cells : [[cells]];
}

/** Cells as they show: an error may be handed over as an object. */
export function shown(cells: Cells): Cells {
  if (!isGrid(cells)) return isObject(cells) ? errorIn(cells) : cells;
  return cells.some((row) => row.some(isObject)) ? cells.map((row) => row.map((cell) => (isObject(cell) ? errorIn(cell) : cell))) : cells;
}

function isObject(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && !(cell instanceof Date);
}

function errorIn(cell: unknown): string {
  return /#(?:N\/A|[A-Z]+(?:\/0)?[!?])/.exec(String(cell))?.[0] ?? '#ERROR!';
}

/** A block of one cell is that cell. */
export function single(cells: Cells): Cells {
  if (!isGrid(cells)) return cells;
  const [[cell] = []] = cells;
  return cells.length * width(cells) === 1 ? cell : cells;
}

export function width(block: Grid): number {
  return block[0] ? block[0].length : 0;
}

export function size(block: Grid): string {
  return `${block.length} × ${width(block)} cells`;
}

/** Where a cell of a range stands: its row, and its column where there are several. */
export function placeOf(block: Grid, row: number, column: number): string {
  if (width(block) <= 1) return `row ${row + 1}`;
  return block.length === 1 ? `column ${column + 1}` : `row ${row + 1}, column ${column + 1}`;
}
