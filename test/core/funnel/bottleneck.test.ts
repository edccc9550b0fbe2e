import { examples } from '../examples.ts';

const [rate, deal] = [0.08, 100_000];

examples('BOTTLENECK', [
  ['lead generation: audience', [30, 60, 3, rate, 100_000, deal, 450_000, 1, 1, 0.96], [['Lead generation', 0.5, 'red', 300_000, 'bottleneck: audience'], ['Sales', 1.25, 'green', 0, ''], ['Account', 1, 'green', 0, '']]],
  ['lead generation: process', [30, 60, 3, rate, 100_000, deal, 450_000, 1, 1, 0.71], [['Lead generation', 0.5, 'red', 300_000, 'bottleneck: process'], ['Sales', 1.25, 'green', 0, ''], ['Account', 1, 'green', 0, '']]],
  ['lead generation, process unknown', [30, 60, 3, rate, 100_000, deal, 450_000, 1], [['Lead generation', 0.5, 'red', 300_000, 'bottleneck'], ['Sales', 1.25, 'green', 0, ''], ['Account', 1, 'green', 0, '']]],
  ['sales', [60, 60, 2, rate, 90_000, deal, 450_000, 1.01], [['Lead generation', 1, 'green', 0, ''], ['Sales', 0.375, 'red', 300_000, 'bottleneck'], ['Account', 1.01, 'green', 0, '']]],
  ['account', [58, 60, 5, rate, 100_000, deal, 450_000, 0.84], [['Lead generation', 58 / 60, 'green', 0, ''], ['Sales', 5 / 4.64, 'green', 0, ''], ['Account', 0.84, 'red', 72_000, 'bottleneck']]],
  ['a tie goes downstream', [60, 60, 3, rate, 100_000, deal, 1_200_000, 0.855], [['Lead generation', 1, 'green', 0, ''], ['Sales', 0.625, 'red', 180_000, 'tied'], ['Account', 0.855, 'red', 174_000, 'bottleneck']]],
  ['all on plan', [60, 60, 5, rate, 100_000, deal, 450_000, 1, 1, 0.96, 12], [['Lead generation', 1, 'green', 0, ''], ['Sales', 5 / 4.8, 'green', 0, ''], ['Account', 1, 'green', 0, '']]],
  ['not enough data', [6, 6, 1, rate, 100_000, deal, 450_000, 0.5, 1, 0.96, 1], [['Lead generation', 1, 'green', 0, ''], ['Sales', '', 'n/a', 0, ''], ['Account', '', 'n/a', 0, '']]],
]);

examples('BOTTLENECK', [
  ['retention unknown', [60, 60, 5, rate, 100_000, deal, 0, ''], [['Lead generation', 1, 'green', 0, ''], ['Sales', 5 / 4.8, 'green', 0, ''], ['Account', '', 'n/a', 0, '']]],
  ['too few meetings to know a rate: valued at plan', [5, 20, 0, rate, 0, deal, 0, ''], [['Lead generation', 0.25, 'red', 120_000, 'bottleneck'], ['Sales', '', 'n/a', 0, ''], ['Account', '', 'n/a', 0, '']]],
  ['no meeting at all', [0, 20, 0, rate, 0, deal, 0, ''], [['Lead generation', 0, 'red', 160_000, 'bottleneck'], ['Sales', '', 'n/a', 0, ''], ['Account', '', 'n/a', 0, '']]],
  ['ten meetings are enough', [10, 10, 0, rate, 0, deal, 0, ''], [['Lead generation', 1, 'green', 0, ''], ['Sales', 0, 'red', 80_000, 'bottleneck'], ['Account', '', 'n/a', 0, '']]],
  ['three clients are enough', [60, 60, 5, rate, 100_000, deal, 100_000, 0.95, 1, '', 3], [['Lead generation', 1, 'green', 0, ''], ['Sales', 5 / 4.8, 'green', 0, ''], ['Account', 0.95, 'amber', 5000, 'bottleneck']]],
  ['lights at their edges', [95, 100, 8, rate, 80_000, deal, 100_000, 0.98], [['Lead generation', 0.95, 'green', 0, ''], ['Sales', 640_000 / 760_000, 'amber', 120_000, 'bottleneck'], ['Account', 0.98, 'green', 0, '']]],
  ['retention ten points below a plan of its own', [60, 60, 5, rate, 100_000, deal, 100_000, 0.95, 1.05], [['Lead generation', 1, 'green', 0, ''], ['Sales', 5 / 4.8, 'green', 0, ''], ['Account', 19 / 21, 'amber', 10_000, 'bottleneck']]],
  ['exactly nine tenths of the largest is a tie', [60, 60, 3, rate, 100_000, deal, 1_000_000, 0.838], [['Lead generation', 1, 'green', 0, ''], ['Sales', 0.625, 'red', 180_000, 'tied'], ['Account', 0.838, 'red', 162_000, 'bottleneck']]],
  ['a cent less is none', [60, 60, 3, rate, 100_000, deal, 999_999.93, 0.838], [['Lead generation', 1, 'green', 0, ''], ['Sales', 0.625, 'red', 180_000, 'bottleneck'], ['Account', 0.838, 'red', 161_999.99, '']]],
]);
