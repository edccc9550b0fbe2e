import { calculation, each, word } from '../calculation.ts';
import { commissionOn } from './tiers.ts';

/**
 * With C(x) the commission on a total of x, pays C(prior + amount) − C(prior), so that parts add up to the whole.
 * A refund is a negative amount and takes back what the sale paid. Source: `compensation` conventions; the default modes are ours.
 */
export const commission = calculation({
  name: 'COMMISSION',
  summary: 'Pays a commission on amounts of money at one rate, at a rate beside each amount, or by a tier table.',
  takes: {
    amount: each('amount', 'The amount of money that earns the commission; a refund is negative.'),
    rate: each('rateOrTiers', 'A rate such as 5%, a column of rates, or a tier table of two columns: from, rate.'),
    mode: word(['marginal', 'retroactive', 'whole'], 'Optional. "marginal" pays each tier\'s part at its own rate, "retroactive" the whole at the rate reached.', 'marginal'),
    prior: each('amount', 'Optional. What was already credited in the quota period; 0 if left out.', 0),
    boundary: word(['upper', 'lower'], 'Optional. The tier of an amount exactly on an edge in retroactive mode: "upper" or "lower".', 'upper'),
  },
  gives: 'money',
  calculate: ({ amount, rate, mode, prior, boundary }) => {
    const on = (total: typeof amount) =>
      commissionOn(total, rate, mode === 'marginal' ? 'marginal' : 'retroactive', boundary === 'lower' ? 'lower' : 'upper');
    return on(prior.plus(amount)).minus(on(prior));
  },
});
