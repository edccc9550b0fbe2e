import { examples } from './examples.ts';

const steps = [[100_000, 300], [200_000, 600], [300_000, 1000]];
const norms = [[20, 20, 8, 20, 10, 1]];
const weights = [[0.2, 0.25, 0.2, 0.2, 0.1, 0.05]];

examples('PLAN_BONUS', [
  ['below the threshold', [0.79, 1, 100], 0],
  ['at the threshold', [0.8, 1, 100], 50],
  ['half way', [0.9, 1, 100], 75],
  ['at plan', [1, 1, 100], 100],
  ['above plan', [1.1, 1, 100], 125],
  ['at excellence', [1.2, 1, 100], 150],
  ['flat from there', [1.4, 1, 100], 150],
  ['a threshold of 100% pays from plan on', [[[99], [100]], [[100], [100]], 100, 1], [[0], [100]]],
]);

examples('ACTIVITY_BONUS', [
  ['below the threshold', [5, 8, 150], 0],
  ['in proportion', [9, 10, 150], 135],
  ['at most the whole', [12, 10, 150], 150],
]);

examples('STEP_BONUS', [
  ['below the first step', [99_999.99, steps], 0],
  ['exactly on a step', [100_000, steps], 300],
  ['the highest only', [320_000, steps], 1000],
]);

examples('ATTAINMENT', [
  ['exact where floats are not', [0.3, 0.1], 3],
  ['a refund', [-50, 100], -0.5],
]);

examples('PROCESS_SCORE', [
  ['the half day', [[[10, 40, 4, 0, 10, 1]], norms, weights], 0.6],
  ['a blank row is no day', [[[20, 20, 8, 20, 10, 1], ['', '', '', '', '', ''], [10, 40, 4, '', 10, 1]], norms, weights], 0.8],
  ['over working days', [[[20, 20, 8, 20, 10, 1]], norms, weights, 2], 0.5],
]);
