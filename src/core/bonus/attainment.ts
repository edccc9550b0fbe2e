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
});
