import { examples } from '../examples.ts';

examples('SALES_VELOCITY', [
  ['money a day', [25, 100_000, 0.33, 120], 6875],
  ['not rounded', [1, 1, 1, 3], 1 / 3],
  ['nothing open', [0, 100_000, 0.33, 120], 0],
  ['a column, blank below', [[[18], [9], ['']], 80_000, [[0.4], [0.5], ['']], 90], [[6400], [4000], ['']]],
]);
