import { examples } from '../examples.ts';

examples('KPI_SCORE', [
  ['all on target', [[[8], [10]], [[8], [10]]], 1],
  ['equal weights', [[[4], [10]], [[8], [10]]], 0.75],
  ['weights', [[[8], [9], [30]], [[8], [12], [20]], [[0.5], [0.3], [0.2]]], 0.925],
  ['weights need not total 100%', [[[8], [9], [30]], [[8], [12], [20]], [[5], [3], [2]]], 0.925],
  ['over-doing one never pays for another', [[[16], [0]], [[8], [10]]], 0.5],
  ['with a cap above 100% it does, so far', [[[16], [0]], [[8], [10]], '', 1.5], 0.75],
  ['a cap of 0', [[[16]], [[8]], '', 0], 0],
  ['less than nothing achieved', [[[-4], [10]], [[8], [10]]], 0.25],
  ['a weight of 0 leaves a KPI out', [[[0], [10]], [[8], [10]], [[0], [1]]], 1],
  ['rows', [[[4, 10]], [[8, 10]]], 0.75],
  ['a row of actuals, a column of targets', [[[4, 10]], [[8], [10]]], 0.75],
  ['single values', [4, 8], 0.5],
  ['blank rows between and below', [[[4], [''], [10], ['']], [[8], [''], [10], ['']], [[1], [''], [3], ['']]], 0.875],
  ['optional parameters as blanks', [[[4]], [[8]], '', null], 0.5],
]);
