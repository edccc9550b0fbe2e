import { examples } from '../examples.ts';

examples('ATTAINMENT', [
  ['half way', [500, 1000], 0.5],
  ['at plan', [1000, 1000], 1],
  ['above plan', [210_000, 200_000], 1.05],
  ['nothing achieved', [0, 1000], 0],
  ['less than nothing achieved', [-100, 1000], -0.1],
  ['a third is not rounded', [1, 3], 1 / 3],
  ['seventeen of twenty-two', [17, 22], 17 / 22],
  ['tenths are exact', [0.3, 0.1], 3],
  ['a plan below one', [1, 0.5], 2],
  ['a million millions', [1_000_000_000_000, 3], 1_000_000_000_000 / 3],
  ['columns, blank below', [[[1], [2], ['']], [[4], [4], ['']]], [[0.25], [0.5], ['']]],
  ['a row against one plan', [[[1, 2, 3]], 4], [[0.25, 0.5, 0.75]]],
  ['one actual against a row of plans', [1, [[1, 2, 4]]], [[1, 0.5, 0.25]]],
  ['a block of one cell', [[[1]], [[4]]], 0.25],
  ['nothing given', ['', ''], ''],
]);
