import { examples } from '../examples.ts';

examples('SPLIT_CREDIT', [
  ['halves', [100, [[0.5], [0.5]]], [[50], [50]]],
  ['an odd cent goes to the earlier of equal ones', [0.01, [[0.5], [0.5]]], [[0.01], [0]]],
  ['to the largest remainder', [0.05, [[0.5], [0.3], [0.2]]], [[0.03], [0.01], [0.01]]],
  ['a refund mirrors the sale', [-0.05, [[0.5], [0.3], [0.2]]], [[-0.03], [-0.01], [-0.01]]],
  ['thirds, typed with six decimals', [100, [[0.333333, 0.333333, 0.333333]]], [[33.34, 33.33, 33.33]]],
  ['a million millions in thirds', [1e12, [[0.333333], [0.333333], [0.333333]]], [[333_333_333_333.34], [333_333_333_333.33], [333_333_333_333.33]]],
  ['the amount is rounded to the cent first', [0.015, [[0.5], [0.5]]], [[0.01], [0.01]]],
  ['a share of 0 gets nothing', [0.01, [[0], [1]]], [[0], [0.01]]],
  ['a share of 100%', [12.34, 1], [[12.34]]],
  ['nothing to divide', [0, [[0.5], [0.5]]], [[0], [0]]],
  ['blanks stay blank', [100, [[0.5], [''], [0.5], [null]]], [[50], [''], [50], ['']]],
  ['a block keeps its shape, row by row', [0.03, [[0.25, 0.25], [0.25, 0.25]]], [[0.01, 0.01], [0.01, 0]]],
  ['a thousand parts', [0.999, Array.from({ length: 1000 }, () => [0.001])], Array.from({ length: 1000 }, (_, i) => [i < 100 ? 0.01 : 0])],
]);
