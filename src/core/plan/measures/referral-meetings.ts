import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const referralMeetings = measure({
  name: 'referral_meetings',
  meaning: 'First meetings from referrals that the person booked, held and accepted.',
  unit: 'count',
  of: [roles.accountManager],
  counts: { form: 'total', table: 'meetings', where: { kind: 'first', status: 'held', source: 'referral', accepted_by_sales: 'yes' }, whose: 'booked_by', on: 'date' },
});
