import { calculation, each } from '../calculation.ts';
import type { Exact } from '../money.ts';
import { fitting, atRate, RATE, wholeOf } from '../whole.ts';
import { boundary, mode } from './options.ts';
import { commissionOn, tierMode } from './tiers.ts';
import { wholeCommission } from './whole-tiers.ts';

/**
 * With C(x) the commission on a total of x, pays C(prior + amount) − C(prior), so that parts add up to the whole.
 * A refund is a negative amount and takes back what the sale paid. The modes are the field's; the defaults are ours.
 */
export const commission = calculation({
  name: 'COMMISSION',
  summary: 'Pays a commission on amounts at one rate, at a rate beside each amount, or by a tier table.',
  takes: {
    amount: each('amount', 'The amount that earns the commission; a refund is negative.'),
    rate: each('rateOrTiers', 'A rate such as 5%, a column of rates, or a tier table of two columns: from, rate.'),
    mode,
    prior: each('amount', 'Optional. What was already credited in the quota period; 0 if left out.', 0),
    boundary,
  },
  gives: 'money',
  calculate: ({ amount, rate, mode, prior, boundary }) => {
    const on = (total: Exact) => commissionOn(total, rate, tierMode(mode), boundary);
    return on(prior.plus(amount)).minus(on(prior));
  },
  quickly: ({ rate: tiers, mode = 'marginal', boundary = 'upper' }) => {
    const onTotal = tiers && wholeCommission(tiers, tierMode(mode), boundary);
    if (tiers && !onTotal) return undefined;
    return (amount, rate, prior) => {
      const [before, parts] = [wholeOf(prior, 100), wholeOf(rate, RATE)];
      const after = fitting(before + wholeOf(amount, 100));
      return onTotal ? onTotal(after) - onTotal(before) : atRate(after, parts) - atRate(before, parts);
    };
  },
  examples: [
    { formula: '=COMMISSION(20000; 5%)', shows: 1000 },
    { formula: '=COMMISSION(6000; A1:B3)', cells: [[0, 0.1], [5000, 0.12], [10_000, 0.15]], shows: 620 },
  ],
});
