import { calculation, each } from '../calculation.ts';
import { most, nothing } from '../money.ts';

export const grr = calculation({
  name: 'GRR',
  summary: 'Gross revenue retention: the fraction of opening revenue that is left, growth left out.',
  takes: {
    opening: each('divisor', 'The revenue of these clients at the start, above 0.'),
    contraction: each('count', 'By how much the revenue of those who stayed fell.'),
    churn: each('count', 'The revenue of those who left.'),
  },
  gives: 'number',
  calculate: ({ opening, contraction, churn }) => most(nothing, opening.minus(contraction).minus(churn)).div(opening),
  examples: [
    { formula: '=GRR(150000; 4500; 9000)', shows: 0.91 },
    { formula: '=GRR(A1:A2; B1:B2; C1:C2)', cells: [[100_000, 0, 5000], [80_000, 4000, 4000]], shows: [[0.95], [0.9]] },
  ],
});
