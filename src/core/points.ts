import type { Point } from './kinds.ts';
import { exact, type Exact } from './money.ts';

/** Which of two neighbouring points a value exactly on the edge between them has reached. */
export type Boundary = 'upper' | 'lower';

export function pointsFrom(rows: readonly (readonly [from: number | string, gives: number | string])[]): readonly Point[] {
  return rows.map(([from, gives]) => ({ from: exact(from), gives: exact(gives) }));
}

/** The place of the last point that a value has reached, points in ascending order; -1 below the first. */
export function reachedPlace(value: Exact, points: readonly Point[], boundary: Boundary = 'upper'): number {
  const beyond = boundary === 'upper' ? 0 : 1;
  return lastPlace(points, ({ from }) => value.cmp(from) >= beyond);
}

/** The place of the last item for which something holds that holds for the first ones and for none after them; -1 if for none. */
export function lastPlace<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
