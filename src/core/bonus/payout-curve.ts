import { calculation, each, once, word } from '../calculation.ts';
import type { Point } from '../kinds.ts';
import { nothing, type Exact } from '../money.ts';
import { reachedPlace } from '../points.ts';

/** 0 below the first point, flat from the last on; between two points a straight line, or the one that was reached. */
function payoutOn(attainment: Exact, curve: readonly Point[], isLinear: boolean): Exact {
  const place = reachedPlace(attainment, curve);
  const [low, high] = [curve[place], curve[place + 1]];
  if (!low) return nothing;
  if (!high || !isLinear) return low.gives;
  const climb = high.gives.minus(low.gives).times(attainment.minus(low.from));
  return low.gives.plus(climb.div(high.from.minus(low.from)));
}

export const payoutCurve = calculation({
  name: 'PAYOUT_CURVE',
  summary: 'Reads the share of a bonus that an attainment pays from a curve of points.',
  takes: {
    attainment: each('score', 'The attainment, as a fraction of the plan.'),
    curve: once('curve', 'A table of two columns: attainment, payout.'),
    method: word(['linear', 'step'], 'Optional. "linear" (default) between points, or "step", which holds the point reached.', 'linear'),
  },
  gives: 'number',
  calculate: ({ attainment, curve, method }) => payoutOn(attainment, curve, method === 'linear'),
  examples: [
    { formula: '=PAYOUT_CURVE(90%; A1:B3)', cells: [[0.8, 0.5], [1, 1], [1.2, 1.5]], shows: 0.75 },
    { formula: '=PAYOUT_CURVE(D1:D3; A1:B3; "step")', cells: [[0.8, 0.5, '', 0.79], [1, 1, '', 0.99], [1.2, 1.5, '', 1.3]], shows: [[0], [0.5], [1.5]] },
  ],
});
