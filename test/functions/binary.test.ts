import { examples } from '../core/examples.ts';

const noisy = 4999.999999999999;
const eightTenths = 0.7 + 0.1;

// What sums and quotients lose in binary never decides over a tier or a bonus: a cell counts as the fifteen digits that it shows.
examples('COMMISSION', [
  ['an edge', [noisy, [[0, 0.1], [5000, 0.12]], 'retroactive'], 600],
  ['an edge, in a column', [[[noisy], [5000]], [[0, 0.1], [5000, 0.12]], 'retroactive'], [[600], [600]]],
]);
examples('COMMISSION_BY_DEAL', [['an edge', [[[noisy], [0.01]], [[0, 0.1], [5000, 0.12]], 'retroactive'], [[600], [0]]]]);
examples('STEP_BONUS', [['a step', [noisy, [[5000, 300]]], 300]]);
examples('PLAN_BONUS', [
  ['the threshold', [eightTenths, 1, 1000], 500],
  ['the threshold, in a column', [[[eightTenths], [0.8]], 1, 1000], [[500], [500]]],
]);
examples('ACTIVITY_BONUS', [['the threshold', [eightTenths, 1, 1000], 800]]);
examples('PAYOUT_CURVE', [['the first point', [eightTenths, [[0.8, 0.5], [1, 1]]], 0.5]]);
examples('LEADGEN_HEAD_PAY', [['a mean of process scores', [24, 24, (0.95 + 0.85 + 0.9) / 3], 1800]]);
examples('ACCOUNT_PAY', [['care', [0, 0, eightTenths], 1320]]);
examples('KPI_SCORE', [['a column', [[[0.1 + 0.2]], [[0.3]]], 1]]);
