import { examples } from './examples.ts';

const tiers = [[0, 0.1], [5000, 0.12], [10_000, 0.15]];

examples('COMMISSION', [
  ['one rate', [20_000, 0.05], 1000],
  ['half a cent rounds up', [100.5, 0.01], 1.01],
  ['half a cent owed back rounds away too', [-100.5, 0.01], -1.01],
  ['a million million at eight decimals', [1_000_000_000_000, 0.00000001], 10_000],
  ['each part at its own rate', [6000, tiers], 620],
  ['exactly on an edge', [5000, tiers], 500],
  ['tiers in any order, with a header and blank rows', [6000, [['From', 'Rate'], [5000, 0.12], ['', ''], [0, 0.1]]], 620],
  ['the rate reached on the whole', [6000, tiers, 'retroactive'], 720],
  ['whole says the same', [6000, tiers, 'whole'], 720],
  ['an amount on an edge has reached the upper tier', [5000, tiers, 'retroactive'], 600],
  ['or the lower one', [5000, tiers, 'retroactive', '', 'lower'], 500],
  ['after what was credited before', [2000, tiers, '', 4000], 220],
  ['below zero in total the first rate applies', [-1000, tiers], -100],
  ['a refund unwinds from the top', [-2000, tiers, '', 6000], -220],
  ['a column, with its blank tail', [[[100], [200], ['']], 0.05], [[5], [10], ['']]],
  ['a column of rates beside it', [[[100], [200]], [[0.05], [0.07]]], [[5], [14]]],
  ['an unticked check box is a blank row', [[[100], [false]], 0.05], [[5], ['']]],
  ['a row', [[[100, 200]], 0.05], [[5, 10]]],
  ['a range of one cell is that cell', [[[100]], [[0.05]]], 5],
  ['nothing given', ['', ''], ''],
]);
