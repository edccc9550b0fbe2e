import { calculation, each } from '../calculation.ts';

/** The same clients at both ends. */
export const nrr = calculation({
  name: 'NRR',
  summary: 'Net revenue retention: the fraction of opening revenue that the same clients bring at the end.',
  takes: {
    opening: each('divisor', 'The revenue of these clients at the start, above 0.'),
    expansion: each('count', 'By how much their revenue grew.'),
    contraction: each('count', 'By how much the revenue of those who stayed fell.'),
    churn: each('count', 'The revenue of those who left.'),
  },
  gives: 'number',
  calculate: ({ opening, expansion, contraction, churn }) => opening.plus(expansion).minus(contraction).minus(churn).div(opening),
  examples: [
    { formula: '=NRR(150000; 12000; 4500; 9000)', shows: 0.99 },
    { formula: '=NRR(A1:A2; B1:B2; C1:C2; D1:D2)', cells: [[100_000, 15_000, 0, 5000], [80_000, 0, 4000, 4000]], shows: [[1.1], [0.9]] },
  ],
});
