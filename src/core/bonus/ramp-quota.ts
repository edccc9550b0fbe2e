import { calculation, each, list } from '../calculation.ts';
import { exact, one } from '../money.ts';

const usual = ['0.25', '0.5', '0.75'].map(exact);

/** Full quota from the fourth month on is the usual ramp of a lead generator; the shares are ours. */
export const rampQuota = calculation({
  name: 'RAMP_QUOTA',
  summary: "Lowers a newcomer's quota in the first months of employment.",
  takes: {
    quota: each('count', 'The full quota.'),
    month: each('whole', 'Which month of employment it is: 1 is the first.'),
    ramp: list('rate', 'Optional. The share of the quota in each of the first months; 25%, 50%, 75% if left out.', null),
  },
  gives: 'number',
  calculate: ({ quota, month, ramp }) => quota.times((ramp ?? usual)[Number(month) - 1] ?? one),
  examples: [
    { formula: '=RAMP_QUOTA(8; 2)', shows: 4 },
    { formula: '=RAMP_QUOTA(8; A1:A3; B1:C1)', cells: [[1, 0.5, 0.8], [2, '', ''], [3, '', '']], shows: [[4], [6.4], [8]] },
  ],
});
