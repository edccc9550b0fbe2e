import type { Cell, Grid } from '../core/kinds.ts';
import { isBlank } from '../core/refusal.ts';

/** What a formula hands over: a value, or a block of cells. */
export type Cells = Cell | Grid;

export function isGrid(cells: Cells): cells is Grid {
  return Array.isArray(cells);
}

/** Any range of exactly two columns is a table. */
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

/** A block of one cell is that cell. */
export function single(cells: Cells): Cells {
  return isGrid(cells) && cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

export function size(block: Grid): string {
  return `${block.length} × ${block[0]?.length ?? 0} cells`;
}

/** Where a cell of a range stands: its row, and its column where there are several. */
export function placeOf(block: Grid, row: number, column: number): string {
  if ((block[0]?.length ?? 0) <= 1) return `row ${row + 1}`;
  return block.length === 1 ? `column ${column + 1}` : `row ${row + 1}, column ${column + 1}`;
}
