import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const firstMeetings = measure({
  name: 'first_meetings',
  meaning: 'First meetings held by the seller, accepted or not.',
  unit: 'count',
  of: [roles.seller],
  counts: { form: 'total', table: 'meetings', where: { kind: 'first', status: 'held' }, whose: 'seller_id', on: 'date' },
});
