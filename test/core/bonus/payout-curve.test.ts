import { examples } from '../examples.ts';

const curve = [[0.8, 0.5], [1, 1], [1.2, 1.5]];

examples('PAYOUT_CURVE', [
  ['below the first point', [0.79, curve], 0],
  ['on the first point', [0.8, curve], 0.5],
  ['half way', [0.9, curve], 0.75],
  ['on a point', [1, curve], 1],
  ['above the last', [3, curve], 1.5],
  ['a third of the way', [0.4, [[0.1, 0], [1, 1]]], 1 / 3],
  ['a falling stretch', [1.1, [[1, 1], [1.2, 0.5]]], 0.75],
  ['steps hold the point reached', [0.99, curve, 'step'], 0.5],
  ['steps: on a point', [1, curve, 'step'], 1],
  ['steps: below the first', [0.79, curve, 'step'], 0],
  ['one point', [2, [[1, 1]]], 1],
  ['rows in any order, a heading, blank rows', [0.9, [['Attainment', 'Payout'], [1, 1], ['', ''], [0.8, 0.5]]], 0.75],
  ['a column, blank below', [[[0.8], [1], ['']], curve], [[0.5], [1], ['']]],
  ['optional parameters as blanks', [0.9, curve, ''], 0.75],
]);
