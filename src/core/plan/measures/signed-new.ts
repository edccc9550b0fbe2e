import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const signedNew = measure({
  name: 'signed_new',
  meaning: 'Value of first contracts won in the quarter to date.',
  unit: 'money',
  period: 'quarter',
  of: [roles.seller],
  counts: { form: 'total', table: 'deals', adds: 'converted', where: { type: 'new', stage: 'won' }, whose: 'owner_id', on: 'closed' },
});
