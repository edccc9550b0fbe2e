import type { Point } from '../kinds.ts';
import { nothing, type Exact } from '../money.ts';
import { reachedPlace } from '../points.ts';

/** What straight lines between points give at a value: nothing below the first; above the last it stays, or goes on as between the last two. */
export function interpolated(value: Exact, points: readonly Point[], goesOn = false): Exact {
  const place = reachedPlace(value, points);
  const low = points[place];
  if (!low) return nothing;
  const high = points[place + 1];
  const [from, to] = high ? [low, high] : [points[place - 1], low];
  if (!from || (!high && !goesOn)) return low.gives;
  return from.gives.plus(to.gives.minus(from.gives).times(value.minus(from.from)).div(to.from.minus(from.from)));
}
