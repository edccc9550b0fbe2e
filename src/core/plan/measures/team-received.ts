import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamReceived = measure({
  name: 'team_received',
  meaning: 'Money received on first contracts of everyone who reports to the head.',
  unit: 'money',
  of: [roles.salesHead],
  counts: { form: 'team total', of: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'new' }, whose: 'owner_id', on: 'date', leavesOut: 'overlays' } },
  blank: 'nobody reports to the head',
});
