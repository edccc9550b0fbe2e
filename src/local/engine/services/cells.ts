import type { Area } from '../address.ts';

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)));
}

/** Refuses a block that isn't of the range's size, in Google's words. */
export function dimensionsChecked(area: Area, block: readonly (readonly unknown[])[]): void {
  checked('rows', block.length, area.rows);
  for (const row of block) checked('columns', row.length, area.columns);
}

function checked(lines: string, given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(`The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${given} but the range has ${wanted}.`);
}
