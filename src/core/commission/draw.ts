import { calculation, once, word } from '../calculation.ts';
import { cents, least, most, nothing, toCell, type Exact } from '../money.ts';

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
    const repaid: Exact = kind === 'recoverable' ? least(owed, most(nothing, own.minus(floor))) : nothing;
    const closing = kind === 'recoverable' ? owed.minus(repaid).plus(most(nothing, floor.minus(own))) : nothing;
    return [[toCell(most(own, floor).minus(repaid)), toCell(closing)]];
  },
  examples: [
    { formula: '=DRAW(1400; 2000)', shows: [[2000, 600]] },
    { formula: '=DRAW(2500; 2000; 600)', shows: [[2000, 100]] },
  ],
});
