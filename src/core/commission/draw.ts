import { calculation, once, word } from '../calculation.ts';
import { cents, least, most, nothing, toCell } from '../money.ts';

/** What is paid less what was earned is what the balance grows by, to the cent. */
export const draw = calculation({
  name: 'DRAW',
  summary: 'Pays at least a draw: gives what is paid and the balance still owed back, side by side.',
  takes: {
    earned: once('amount', 'What was earned in the period.'),
    draw: once('money', 'The least that is paid in the period.'),
    balance: once('money', 'Optional. What was owed back from earlier periods; 0 if left out.', 0),
    kind: word(['recoverable', 'non-recoverable'], 'Optional. "recoverable" (default) is paid back from later earnings, "non-recoverable" never.', 'recoverable'),
  },
  gives: 'rows',
  calculate: ({ earned, draw, balance, kind }) => {
    const [own, floor, owed] = [cents(earned), cents(draw), cents(balance)];
    const atLeast = most(own, floor);
    if (kind !== 'recoverable') return [[toCell(atLeast), 0]];
    const paid = atLeast.minus(least(owed, most(nothing, own.minus(floor))));
    return [[toCell(paid), toCell(owed.plus(paid).minus(own))]];
  },
  examples: [
    { formula: '=DRAW(1400; 2000)', shows: [[2000, 600]] },
    { formula: '=DRAW(2500; 2000; 600)', shows: [[2000, 100]] },
  ],
});
