import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const bigClientLost = measure({
  name: 'big_client_lost',
  meaning: '1 where a client with a fifth of the book has no revenue left.',
  unit: 'count',
  period: 'quarter',
  of: [roles.accountManager],
  counts: { form: 'big client lost' },
  blank: 'no book at the start of the quarter, or no revenue entered this month',
});
