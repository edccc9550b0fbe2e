import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';

export const fixed = method({
  name: 'fixed',
  summary: 'A fixed amount for a full month, times presence.',
  needs: ['amount'],
  measures: false,
  varies: false,
  pay: (rule, { presence }) => {
    const fix = given(rule.amount);
    return { amount: fix.times(presence), how: sentence('{fix} × presence {presence}', { fix: figure(fix), presence: percent(presence) }) };
  },
});
