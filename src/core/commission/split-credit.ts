import { calculation, once } from '../calculation.ts';
import { cents, exact, one, split, toCell, total, type Exact } from '../money.ts';
import { Refusal } from '../refusal.ts';
import { figure } from '../wording.ts';

const tolerance = exact('0.000001');

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
    const whole = total(given);
    if (whole.minus(one).abs().gt(tolerance)) {
      throw new Refusal('shares', `expected shares that total 100%, found ${figure(whole.times(100), 0)}%: change them until they do.`);
    }
    const parts = [...split(cents(amount), given)].reverse();
    return shares.map((row) => row.map((share) => (share === null ? '' : toCell(parts.pop() ?? one))));
  },
  examples: [
    { formula: '=SPLIT_CREDIT(1000; A1:A3)', cells: [[0.333333], [0.333333], [0.333334]], shows: [[333.33], [333.33], [333.34]] },
    { formula: '=SPLIT_CREDIT(-0.05; A1:C1)', cells: [[0.5, 0.3, 0.2]], shows: [[-0.03, -0.01, -0.01]] },
  ],
});
