import { calculation, each } from '../calculation.ts';

export const attainment = calculation({
  name: 'ATTAINMENT',
  summary: 'Says how much of a plan was reached, as a fraction.',
  takes: {
    actual: each('amount', 'What was achieved.'),
    plan: each('divisor', 'What was planned, above 0.'),
  },
  gives: 'number',
  calculate: ({ actual, plan }) => actual.div(plan),
  examples: [
    { formula: '=ATTAINMENT(97000; 100000)', shows: 0.97 },
    { formula: '=ATTAINMENT(A1:A2; B1:B2)', cells: [[6, 8], [9, 8]], shows: [[0.75], [1.125]] },
  ],
});
