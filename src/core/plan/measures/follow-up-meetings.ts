import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const followUpMeetings = measure({
  name: 'follow_up_meetings',
  meaning: 'Follow-up meetings held by the seller.',
  unit: 'count',
  of: [roles.seller],
  counts: { form: 'total', table: 'meetings', where: { kind: 'follow-up', status: 'held' }, whose: 'seller_id', on: 'date' },
});
