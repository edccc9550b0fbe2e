import { calculation, once } from '../calculation.ts';
import { totalWhole } from '../columns.ts';
import { cents, nothing, split, toCell, type Exact } from '../money.ts';

/** Parts add up to the amount, to the cent. */
export const splitCredit = calculation({
  name: 'SPLIT_CREDIT',
  summary: 'Divides an amount by shares that total 100%; the parts add up to the cent.',
  takes: {
    amount: once('amount', 'The amount to divide; a refund is negative.'),
    shares: once('shares', 'The shares, in a range of any shape; they must total 100%.'),
  },
  gives: 'rows',
  calculate: ({ amount, shares }) => {
    const given = shares.flatMap((row) => row.filter((share): share is Exact => share !== null));
    totalWhole('shares', given);
    const parts = [...split(cents(amount), given)].reverse();
    return shares.map((row) => row.map((share) => (share === null ? '' : toCell(parts.pop() ?? nothing))));
  },
  examples: [
    { formula: '=SPLIT_CREDIT(1000; A1:A3)', cells: [[0.333333], [0.333333], [0.333334]], shows: [[333.33], [333.33], [333.34]] },
    { formula: '=SPLIT_CREDIT(-0.05; A1:C1)', cells: [[0.5, 0.3, 0.2]], shows: [[-0.03, -0.01, -0.01]] },
  ],
});
