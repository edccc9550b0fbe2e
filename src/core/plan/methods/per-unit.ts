import { figure } from '../../wording.ts';
import { given, method } from '../method.ts';

export const perUnit = method({
  name: 'per_unit',
  summary: 'An amount for each unit of the measure.',
  needs: ['amount'],
  pay: (rule, { actual }) => {
    const each = given(rule.amount);
    return { amount: actual.times(each), how: `${figure(actual, 0)} × ${figure(each)}` };
  },
});
