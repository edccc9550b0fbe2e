import { examples } from '../examples.ts';

examples('COMMISSION', [
  ['a plain share', [20_000, 0.05], 1000],
  ['no sale pays nothing', [0, 0.05], 0],
  ['a rate of nothing pays nothing', [20_000, 0], 0],
  ['a rate of 100% pays all', [20_000.01, 1], 20_000.01],
  ['starter at 7% of the list price', [15_000, 0.07], 1050],
  ['base at 5% of the list price', [80_000, 0.05], 4000],
  ['flagship at 3% of the list price: the lower rate, the more money', [210_000, 0.03], 6300],
  ['seller 2: base, flagship and starter make 1,945', [[[20_000], [17_500], [6000]], [[0.05], [0.03], [0.07]]], [[1000], [525], [420]]],
  ['seller 4: base and flagship make 3,050', [[[40_000], [35_000]], [[0.05], [0.03]]], [[2000], [1050]]],
  ['optional parameters as blanks', [20_000, 0.05, '', null, undefined], 1000],
  ['a prior changes nothing at one rate', [20_000, 0.05, 'marginal', 5000], 1000],
]);

examples('COMMISSION', [
  ['half a cent rounds up', [100.5, 0.01], 1.01],
  ['half a cent owed back rounds away too', [-100.5, 0.01], -1.01],
  ['just below half a cent rounds down', [100.49, 0.01], 1],
  ['just below half a cent owed back rounds towards zero', [-100.49, 0.01], -1],
  ['a half that binary arithmetic misses', [1.15, 0.5], 0.58],
  ['a half that binary arithmetic misses, owed back', [-1.15, 0.5], -0.58],
  ['an amount that its cell lost a bit of still rounds as it shows', [1.005 * 100, 0.01], 1.01],
  ['half a cent of three halves', [0.3, 0.05], 0.02],
  ['less than half a cent owed back is zero, not minus zero', [-0.01, 0.05], 0],
  ['one million millions', [1_000_000_000_000, 0.05], 50_000_000_000],
  ['a cent below, at eight decimals', [999_999_999_999.99, 0.12345678], 123_456_780_000],
  ['a cent on top shows', [1_000_000_000_000.01, 1], 1_000_000_000_000.01],
  ['a refund of a million millions', [-1_000_000_000_000, 0.05], -50_000_000_000],
  ['a rate of eight decimals', [1_000_000, 0.03819999], 38_199.99],
  ['the least rate, half a cent', [500_000, 0.00000001], 0.01],
  ['the least rate, half a cent owed back', [-500_000, 0.00000001], -0.01],
  ['the least rate, below half a cent', [499_999.99, 0.00000001], 0],
  ['the total is rounded, not the difference: a third cent waits for the next', [0.1, 0.05, 'marginal', 0.1], 0],
]);

examples('COMMISSION', [
  ['a column of amounts at one rate, blank below', [[[100], [200], [''], [null], [undefined]], 0.05], [[5], [10], [''], [''], ['']]],
  ['a row of amounts', [[[100, 200, 300]], 0.05], [[5, 10, 15]]],
  ['one amount at a column of rates', [1000, [[0.03], [0.05], [0.07]]], [[30], [50], [70]]],
  ['a column of rates beside a column of amounts', [[[100], [200]], [[0.1], [0.2]]], [[10], [40]]],
  ['a row of three rates', [1000, [[0.03, 0.05, 0.07]]], [[30, 50, 70]]],
  ['a block of amounts', [[[100, 200, 300], [400, 500, '']], 0.1], [[10, 20, 30], [40, 50, '']]],
  ['a column of priors', [[[1000], [1000]], 0.1, '', [[0], [500]]], [[100], [100]]],
  ['a prior left out in a row is none', [[[1000], [1000]], 0.1, '', [[''], [500]]], [[100], [100]]],
  ['blocks of one cell are single values', [[[100]], [[0.05]], [['marginal']], [[0]], [['upper']]], 5],
  ['a block of one cell is repeated', [[[100], [200]], [[0.05]]], [[5], [10]]],
  ['a blank amount beside a rate is a blank', ['', '', '', ''], ''],
  ['a blank amount beside a single rate, all in ranges, is a blank', [[[''], [100]], [[''], [0.05]]], [[''], [5]]],
  ['unticked check boxes in blank rows', [[[100], [false]], 0.05], [[5], ['']]],
]);
