import { letters } from './formula.ts';
import { runsOf } from './runs.ts';

/** Cells of rows and columns, both ascending and counted from 1, in the fewest rectangles, such as A5:J11. */
export function areasOf(rows: readonly number[], columns: readonly number[]): readonly string[] {
  return runsOf(rows).flatMap((down) => runsOf(columns).map((across) => `${letters(across.first - 1)}${down.first}:${letters(across.first + across.count - 2)}${down.first + down.count - 1}`));
}
