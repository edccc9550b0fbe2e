import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const referralsWon = measure({
  name: 'referrals_won',
  meaning: 'Referred first contracts won whose meeting the person booked, in the month of their first payment.',
  unit: 'count',
  of: [roles.accountManager],
  counts: { form: 'total', table: 'deals', where: { type: 'new', stage: 'won', source: 'referral' }, whose: 'introduced_by', on: 'first_paid' },
});
