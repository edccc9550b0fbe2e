import { calculation, each, once, word } from '../calculation.ts';
import { nothing } from '../money.ts';
import { reachedPlace } from '../points.ts';
import { interpolated } from './interpolated.ts';

export const payoutCurve = calculation({
  name: 'PAYOUT_CURVE',
  summary: 'Reads the share of a bonus that an attainment pays from a curve of points.',
  takes: {
    attainment: each('score', 'The attainment, as a fraction of the plan.'),
    curve: once('curve', 'A table of two columns: attainment, payout.'),
    method: word(['linear', 'step'], 'Optional. "linear" (default) between points, or "step", which holds the point reached.', 'linear'),
  },
  gives: 'number',
  calculate: ({ attainment, curve, method }) => (method === 'linear' ? interpolated(attainment, curve) : (curve[reachedPlace(attainment, curve)]?.gives ?? nothing)),
  examples: [
    { formula: '=PAYOUT_CURVE(90%; A1:B3)', cells: [[0.8, 0.5], [1, 1], [1.2, 1.5]], shows: 0.75 },
    { formula: '=PAYOUT_CURVE(D1:D3; A1:B3; "step")', cells: [[0.8, 0.5, '', 0.79], [1, 1, '', 0.99], [1.2, 1.5, '', 1.3]], shows: [[0], [0.5], [1.5]] },
  ],
});
