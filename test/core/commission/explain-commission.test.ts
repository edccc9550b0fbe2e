import { examples } from '../examples.ts';

const tiers = [[0, 0.1], [5000, 0.12], [10_000, 0.15]];

examples('EXPLAIN_COMMISSION', [
  ['one rate', [20_000, 0.05], '5% × 20,000 = 1,000.00; total 1,000.00'],
  ['each part at its own rate', [6000, tiers], '10% × 5,000 = 500.00; 12% × 1,000 = 120.00; total 620.00'],
  ['a part with more decimals than cents stays whole', [0.3, [[0, 0.05], [0.1, 0.07]]], '5% × 0.1 = 0.005; 7% × 0.2 = 0.014; total 0.02'],
  ['a rate of eight decimals', [1_000_000, 0.03819999], '3.819999% × 1,000,000 = 38,199.99; total 38,199.99'],
  ['the rate reached', [6000, tiers, 'retroactive'], '12% × 6,000 = 720.00; total 720.00'],
  ['on the edge, lower', [5000, tiers, 'retroactive', 0, 'lower'], '10% × 5,000 = 500.00; total 500.00'],
  ['after what was credited before', [2000, tiers, '', 4000], '10% × 1,000 = 100.00; 12% × 1,000 = 120.00; total 220.00'],
  ['a refund comes off the top', [-2000, tiers, '', 6000], '10% × -1,000 = -100.00; 12% × -1,000 = -120.00; total -220.00'],
  ['below zero', [-500, tiers], '10% × -500 = -50.00; total -50.00'],
  ['the rate reached, less what was credited before', [2000, tiers, 'retroactive', 4000], '12% × 6,000 = 720.00; 10% × -4,000 = -400.00; total 320.00'],
  ['nothing', [0, tiers], 'total 0.00'],
  ['the total is rounded, not the difference', [0.1, 0.05, 'marginal', 0.1], '5% × 0.1 = 0.005; 0.01 in all less 0.01 before; total 0.00'],
  ['a tie of the rounding itself needs no such word', [0.1, 0.05], '5% × 0.1 = 0.005; total 0.01'],
  ['optional parameters as blanks', [100, 0.05, '', null, undefined], '5% × 100 = 5.00; total 5.00'],
]);
