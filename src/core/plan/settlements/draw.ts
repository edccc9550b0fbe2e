import { cents, least, most, nothing, one, type Exact, type Money } from '../../money.ts';
import { figure } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { option } from '../option.ts';
import { settlement } from '../settlement.ts';

type Kind = 'recoverable' | 'non-recoverable' | 'additional' | 'recoverable additional' | 'forgiven';

/** What one month of a draw comes to. */
interface Terms {
  readonly earned: Money;
  /** 0 once the draw has ended. */
  readonly floor: Exact;
  readonly owed: Money;
  /** The share of what is above the draw that pays back. */
  readonly recovery: Exact;
}

/** The balance is the sum of the line in Closed months: what it added less what it took back. */
export const draw = settlement({
  name: 'draw',
  summary: 'Pays at least a draw; what is above what was earned is taken back from later months, or never.',
  needs: ['amount'],
  options: {
    kind: option.word(
      ['recoverable', 'non-recoverable', 'additional', 'recoverable additional', 'forgiven'],
      'recoverable: at least the draw, the difference is owed back (an advance on the first day comes to the same). non-recoverable: at least the draw, nothing is owed. additional: the draw on top, nothing is owed. recoverable additional: the draw on top, owed back from later months. forgiven: as recoverable, and what is owed when the draw ends is dropped.',
    ),
    recovery: option.share(1, one, 'The share of what is earned above the draw that pays back what is owed.'),
    recovery_from: option.whole(1, 'The month of the draw from which it is paid back.'),
    months: option.whole(null, 'How many months the draw runs; without it, as long as the rule is valid. What is owed afterwards is paid back from all that is earned.'),
  },
  settle: (rule, { earned, running, hasLeft, balance }, { kind, recovery, recovery_from, months }) => {
    const hasEnded = hasLeft || (months !== null && running > months);
    const floor = hasEnded ? nothing : given(rule.amount);
    const paysBack = running < recovery_from ? nothing : recovery;
    const owed = kind === 'non-recoverable' || kind === 'additional' || (kind === 'forgiven' && hasEnded) ? nothing : balance();
    if (typeof owed !== 'object' || !('lt' in owed)) return { gap: owed };
    const amount = cents(kinds[kind]({ earned: hasEnded && earned.lt(0) ? nothing : earned, floor, owed, recovery: paysBack }));
    const left = kind === 'non-recoverable' || kind === 'additional' ? nothing : cents(owed.plus(amount));
    const parts = { draw: figure(floor), earned: figure(earned), owed: figure(owed), left: figure(left) };
    return { amount, how: sentence('draw {draw}, earned {earned}, owed before {owed}, owed now {left}', parts) };
  },
});

const kinds: Readonly<Record<Kind, (terms: Terms) => Exact>> = {
  recoverable: atLeast,
  forgiven: atLeast,
  'non-recoverable': ({ earned, floor }) => most(nothing, floor.minus(earned)),
  additional: ({ floor }) => floor,
  'recoverable additional': ({ earned, floor, owed, recovery }) => floor.minus(least(owed, most(nothing, earned).times(recovery))),
};

function atLeast({ earned, floor, owed, recovery }: Terms): Exact {
  return earned.lt(floor) ? floor.minus(earned) : least(owed, earned.minus(floor).times(recovery)).times(-1);
}
