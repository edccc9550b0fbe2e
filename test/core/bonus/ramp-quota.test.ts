import { examples } from '../examples.ts';

examples('RAMP_QUOTA', [
  ['the months of the usual ramp', [8, [[1], [2], [3], [4], [5], [1200]]], [[2], [4], [6], [8], [8], [8]]],
  ['a ramp of its own', [8, [[1], [2], [3]], [[0.1, 0.6]]], [[0.8], [4.8], [8]]],
  ['a ramp in an open column', [8, 2, [[0.1], [0.6], [''], ['']]], 4.8],
  ['a ramp of one month', [8, [[1], [2]], 0.5], [[4], [8]]],
  ['a quota isn\'t rounded', [7, 1], 1.75],
  ['no quota', [0, 1], 0],
  ['quotas beside months, blank below', [[[8], [10], ['']], [[1], [4], ['']]], [[2], [10], ['']]],
  ['optional parameters as blanks', [8, 2, ''], 4],
]);
