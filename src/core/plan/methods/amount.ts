import { cents } from '../../money.ts';
import { figure } from '../../wording.ts';
import { sentence } from '../how.ts';
import { method } from '../method.ts';

export const amount = method({
  name: 'amount',
  summary: 'The measure itself, where it is money already.',
  needs: [],
  pay: (_, { actual }) => ({ amount: cents(actual), how: sentence('the sum of the lines, {sum}', { sum: figure(actual) }) }),
});
