import { examples } from '../examples.ts';

const volume = [
  [100_000, 300],
  [200_000, 600],
  [300_000, 1000],
];

examples('STEP_BONUS', [
  ['below the first step', [90_000, volume], 0],
  ['a cent below the first step', [99_999.99, volume], 0],
  ['exactly on the first step', [100_000, volume], 300],
  ['between steps', [140_000, volume], 300],
  ['a cent below the second', [199_999.99, volume], 300],
  ['exactly on the second', [200_000, volume], 600],
  ['210,000: steps do not add up', [210_000, volume], 600],
  ['exactly on the last', [300_000, volume], 1000],
  ['320,000', [320_000, volume], 1000],
  ['nothing', [0, volume], 0],
  ['less than nothing', [-1, volume], 0],
  ['a million millions', [1_000_000_000_000, volume], 1000],
]);

examples('STEP_BONUS', [
  ['rows in any order', [210_000, [[300_000, 1000], [100_000, 300], [200_000, 600]]], 600],
  ['a header row', [210_000, [['From', 'Bonus'], ...volume]], 600],
  ['blank rows before, within and after', [210_000, [['', ''], [100_000, 300], [null, ''], [200_000, 600], ['', undefined]]], 600],
  ['one step', [5, [[5, 100]]], 100],
  ['a step from 0 is always reached', [0, [[0, 50]]], 50],
  ['a step of fractions', [0.9, [[0.9, 450], [1, 900], [1.1, 1350]]], 450],
  ['a bonus of more than two decimals is rounded, half away from zero', [1, [[1, 10.005]]], 10.01],
  ['a later step may pay less', [20, [[10, 100], [20, 50]]], 50],
  ['a column, blank below', [[[90_000], [210_000], ['']], volume], [[0], [600], ['']]],
  ['a row', [[[90_000, 140_000, 210_000]], volume], [[0, 300, 600]]],
  ['a blank value', ['', volume], ''],
]);
