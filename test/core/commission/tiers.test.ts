import { examples } from '../examples.ts';

const tiers = [
  [0, 0.1],
  [5000, 0.12],
  [10_000, 0.15],
];

examples('COMMISSION', [
  ['marginal: nothing', [0, tiers], 0],
  ['marginal: inside the first tier', [4000, tiers], 400],
  ['marginal: exactly on an edge', [5000, tiers], 500],
  ['marginal: a cent past an edge', [5000.01, tiers], 500],
  ['marginal: five cents past an edge', [5000.05, tiers], 500.01],
  ['marginal: each part at its own rate', [6000, tiers], 620],
  ['marginal: exactly on the last edge', [10_000, tiers], 1100],
  ['marginal: across all tiers', [12_000, tiers, 'marginal'], 1400],
  ['marginal: the parts are not rounded by themselves', [0.3, [[0, 0.05], [0.1, 0.05], [0.2, 0.05]]], 0.02],
  ['marginal: the boundary plays no part', [5000, tiers, 'marginal', 0, 'lower'], 500],
  ['marginal: refund of a whole sale', [-6000, tiers, '', 6000], -620],
  ['marginal: refund of a part comes off the top', [-2000, tiers, '', 6000], -220],
  ['marginal: below zero the first rate applies', [-500, tiers], -50],
  ['marginal: from below zero to above', [3000, tiers, '', -1000], 300],
  ['marginal: from below zero across an edge', [8000, tiers, '', -1000], 840],
  ['marginal: on top of a prior', [2000, tiers, '', 4000], 220],
  ['marginal: wholly in the tier that the prior reached', [1000, tiers, '', 20_000], 150],
]);

examples('COMMISSION', [
  ['retroactive: inside the first tier', [4000, tiers, 'retroactive'], 400],
  ['retroactive: the rate reached for the whole', [6000, tiers, 'retroactive'], 720],
  ['retroactive: a cent below an edge', [4999.99, tiers, 'retroactive'], 500],
  ['retroactive: exactly on an edge has reached it', [5000, tiers, 'retroactive'], 600],
  ['retroactive: upper is the default', [5000, tiers, 'retroactive', '', 'upper'], 600],
  ['retroactive: lower has not reached it', [5000, tiers, 'retroactive', '', 'lower'], 500],
  ['retroactive: lower, a cent past the edge', [5000.01, tiers, 'retroactive', '', 'lower'], 600],
  ['retroactive: lower on the last edge', [10_000, tiers, 'retroactive', '', 'lower'], 1200],
  ['retroactive: upper on the last edge', [10_000, tiers, 'retroactive'], 1500],
  ['retroactive: lower at zero', [0, tiers, 'retroactive', '', 'lower'], 0],
  ['retroactive: the rate reached lifts the prior too', [2000, tiers, 'retroactive', 4000], 320],
  ['retroactive: a refund takes the lift back', [-2000, tiers, 'retroactive', 6000], -320],
  ['retroactive: the prior alone is on the edge, lower', [1000, tiers, 'retroactive', 5000, 'lower'], 220],
  ['retroactive: below zero the first rate applies', [-500, tiers, 'retroactive'], -50],
  ['whole is another word for it', [6000, tiers, 'whole'], 720],
  ['words in any case, with blanks around', [6000, tiers, ' Retroactive '], 720],
]);

examples('COMMISSION', [
  ['rows in any order', [12_000, [[10_000, 0.15], [0, 0.1], [5000, 0.12]]], 1400],
  ['a header row', [12_000, [['From', 'Rate'], ...tiers]], 1400],
  ['a header row in Russian, blank rows around and within', [12_000, [['', ''], ['От', 'Ставка'], [0, 0.1], ['', null], [5000, 0.12], [10_000, 0.15], [undefined, '']]], 1400],
  ['one tier is one rate', [20_000, [[0, 0.05]]], 1000],
  ['two columns are a tier table, however they look', [600, [[0, 0.1], [0.5, 1]]], 599.55],
  ['a column of amounts, each on the same tiers', [[[4000], [6000], ['']], tiers], [[400], [620], ['']]],
  ['amounts and priors side by side', [[[4000], [2000]], tiers, '', [[0], [4000]]], [[400], [220]]],
  ['a falling grid', [20_000, [[0, 0.1], [10_000, 0.05]]], 1500],
  ['tiers from cents', [0.03, [[0, 0], [0.01, 1]]], 0.02],
]);
