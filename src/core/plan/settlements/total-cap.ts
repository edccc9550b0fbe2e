import { cents, least, nothing, split, type Money } from '../../money.ts';
import { figure } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { option } from '../option.ts';
import type { PayoutLine } from '../payout-line.ts';
import { settlement } from '../settlement.ts';

/** Adjustments come after the cap, so that what is taken back isn't taken from what the cap had cut. */
export const totalCap = settlement({
  name: 'total_cap',
  summary: 'The most that a month pays over several components; what is above is cut from them. Spiffs are outside it unless its options name them.',
  needs: ['amount'],
  sparesSpiffs: true,
  options: { cut: option.word(['pro rata', 'last first'], 'pro rata: every component in proportion, to the cent. last first: the last component first. What is cut from a component that pays to date (true_up) comes back in later months of its period, as far as the cap allows; what is cut from any other is lost.') },
  settle: (rule, { lines, concerned, earned }, { cut }) => {
    const cap = given(rule.amount);
    const excess = cents(earned.minus(cap));
    if (!excess.gt(0)) return { lines };
    const paid = concerned.filter((place) => lines[place]?.amount.gt(0));
    const amounts = paid.map((place) => lines[place]?.amount ?? nothing);
    const cuts = cut === 'pro rata' ? split(excess, amounts) : fromTheLast(excess, amounts);
    return { lines: lines.map((line, place) => (paid.includes(place) ? shorter(line, cuts[paid.indexOf(place)] ?? nothing, figure(cap)) : line)) };
  },
});

function fromTheLast(excess: Money, amounts: readonly Money[]): readonly Money[] {
  let left = excess;
  return [...amounts]
    .reverse()
    .map((amount) => {
      const part = least(left, amount) as Money;
      left = cents(left.minus(part));
      return part;
    })
    .reverse();
}

function shorter(line: PayoutLine, by: Money, cap: string): PayoutLine {
  if (by.eq(0)) return line;
  const amount = cents(line.amount.minus(by));
  return { ...line, amount, how: [line.how, '; ', sentence('cut by {by} to {amount} by the cap of {cap}', { by: figure(by), amount: figure(amount), cap })] };
}
