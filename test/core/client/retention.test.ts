import { examples } from '../examples.ts';

examples('NRR', [
  ['the page\'s example', [150_000, 12_000, 4500, 9000], 0.99],
  ['nothing changed', [150_000, 0, 0, 0], 1],
  ['growth above what was lost', [100_000, 15_000, 0, 5000], 1.1],
  ['all gone', [100_000, 0, 0, 100_000], 0],
  ['a third', [3, 0, 0, 2], 1 / 3],
  ['a column, blank below', [[[100], [200], ['']], [[10], [0], ['']], [[0], [10], ['']], [[0], [10], ['']]], [[1.1], [0.9], ['']]],
]);

examples('GRR', [
  ['the page\'s example', [150_000, 4500, 9000], 0.91],
  ['growth plays no part', [100_000, 0, 0], 1],
  ['never below 0', [100, 80, 40], 0],
  ['a column, blank below', [[[100], [200], ['']], [[0], [10], ['']], [[5], [10], ['']]], [[0.95], [0.9], ['']]],
]);
