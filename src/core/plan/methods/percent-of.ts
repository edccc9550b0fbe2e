import { share } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { given, method } from '../method.ts';

export const percentOf = method({
  name: 'percent',
  summary: 'A rate of the measure.',
  needs: ['rate'],
  pay: (rule, { actual }) => {
    const rate = given(rule.rate);
    return { amount: share(actual, rate), how: `${percent(rate)} × ${figure(actual)}` };
  },
});
