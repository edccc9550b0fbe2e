import { calculation, each } from '../calculation.ts';

export const salesVelocity = calculation({
  name: 'SALES_VELOCITY',
  summary: 'Sales velocity: the money a day that open opportunities bring at their win rate and cycle.',
  takes: {
    opportunities: each('count', 'How many opportunities are open.'),
    average_deal: each('money', 'The average value of a won deal.'),
    win_rate: each('rate', 'The share of opportunities that is won.'),
    cycle_days: each('divisor', 'The days from opening to winning, above 0.'),
  },
  gives: 'number',
  calculate: ({ opportunities, average_deal, win_rate, cycle_days }) => opportunities.times(average_deal).times(win_rate).div(cycle_days),
  examples: [
    { formula: '=SALES_VELOCITY(25; 100000; 33%; 120)', shows: 6875 },
    { formula: '=SALES_VELOCITY(A1:A2; 80000; B1:B2; 90)', cells: [[18, 0.4], [9, 0.5]], shows: [[6400], [4000]] },
  ],
});
