import type { Point } from './kinds.ts';
import type { Exact } from './money.ts';

/** Which of two neighbouring points a value exactly on the edge between them has reached. */
export type Boundary = 'upper' | 'lower';

/** The place of the last point that a value has reached, points in ascending order; -1 below the first. */
export function reachedPlace(value: Exact, points: readonly Point[], boundary: Boundary = 'upper'): number {
  const beyond = boundary === 'upper' ? 0 : 1;
  return lastPlace(points.length, (place) => value.cmp(points[place]?.from ?? value) >= beyond);
}

/** The last place of so many at which something holds that holds up to some place and nowhere after it; -1 if nowhere. */
export function lastPlace(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
