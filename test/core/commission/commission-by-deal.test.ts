import { examples } from '../examples.ts';

const tiers = [[0, 0.1], [5000, 0.12], [10_000, 0.15]];

examples('COMMISSION_BY_DEAL', [
  ['one rate', [[[100], [200], [300]], 0.05], [[5], [10], [15]]],
  ['tiers fill up deal by deal', [[[4000], [2000], [8000]], tiers], [[400], [220], [1080]]],
  ['a deal exactly up to an edge, the next above it', [[[5000], [1000]], tiers], [[500], [120]]],
  ['a refund unwinds from the top', [[[6000], [-2000]], tiers], [[620], [-220]]],
  ['below zero in total the first rate applies', [[[-1000], [3000]], tiers], [[-100], [300]]],
  ['the rate reached lifts what came before', [[[4000], [2000]], tiers, 'retroactive'], [[400], [320]]],
  ['whole is another word for it', [[[4000], [2000]], tiers, 'whole'], [[400], [320]]],
  ['exactly on an edge has reached it', [[[4000], [1000]], tiers, 'retroactive'], [[400], [200]]],
  ['or not, with the lower boundary', [[[4000], [1000]], tiers, 'retroactive', '', 'lower'], [[400], [100]]],
  ['a third cent waits for the next deal', [[[0.1], [0.1], [0.1], [0.1]], 0.05], [[0.01], [0], [0.01], [0]]],
]);

examples('COMMISSION_BY_DEAL', [
  ['each group by itself', [[[4000], [4000], [2000], [2000]], tiers, '', [['Ann'], ['Bob'], ['Ann'], ['Bob']]], [[400], [400], [220], [220]]],
  ['groups without regard to case, as SUMIF has them', [[[4000], [2000]], tiers, '', [['Ann'], ['ANN']]], [[400], [220]]],
  ['a number and its text are one group', [[[4000], [2000]], tiers, '', [[1], ['1']]], [[400], [220]]],
  ['groups that are dates', [[[4000], [2000], [2000]], tiers, '', [[new Date(0)], [new Date(0)], [new Date(86_400_000)]]], [[400], [220], [200]]],
  ['blank rows between and below', [[[4000], [''], [2000], [null], [undefined]], tiers], [[400], [''], [220], [''], ['']]],
  ['blank rows beside blank groups', [[[4000], [''], [2000], ['']], tiers, '', [['Ann'], [''], ['Ann'], [false]]], [[400], [''], [220], ['']]],
  ['a row of deals', [[[4000, 2000]], tiers], [[400, 220]]],
  ['a row of deals and of groups', [[[4000, 2000]], tiers, '', [['Ann', 'Bob']]], [[400, 200]]],
  ['one deal', [4000, tiers], [[400]]],
  ['optional parameters as blanks', [[[4000]], tiers, '', null, undefined], [[400]]],
]);

examples('COMMISSION_BY_DEAL', [
  ['cents that binary arithmetic misses', [[[1.15], [1.15]], 0.5], [[0.58], [0.57]]],
  ['amounts with more decimals than cents', [[[0.125], [0.125], [0.25]], 1], [[0.13], [0.12], [0.25]]],
  ['back to whole cents after them', [[[0.005], [0.005], [1000], [0.1]], [[0, 0.5], [1000, 0.25]]], [[0], [0.01], [499.99], [0.03]]],
  ['millions of millions', [[[1e12], [1e12], [0.01]], [[0, 0.12345678], [1e12, 0.01234567]]], [[123_456_780_000], [12_345_670_000], [0]]],
  ['a rate of 100%', [[[0.01], [1e13]], 1], [[0.01], [1e13]]],
  ['edges with more decimals than cents', [[[0.01], [0.01]], [[0, 0], [0.005, 1]]], [[0.01], [0.01]]],
]);
