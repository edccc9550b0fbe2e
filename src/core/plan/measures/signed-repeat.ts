import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const signedRepeat = measure({
  name: 'signed_repeat',
  meaning: 'Value of expansions and renewals won in the quarter to date.',
  unit: 'money',
  period: 'quarter',
  of: [roles.accountManager],
  counts: { form: 'total', table: 'deals', adds: 'converted', where: { type: ['expansion', 'renewal'], stage: 'won' }, whose: 'owner_id', on: 'closed' },
});
