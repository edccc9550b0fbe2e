import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamSigned = measure({
  name: 'team_signed',
  meaning: 'Value of first contracts won in the quarter by the sellers who report to the head.',
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'team total', of: { form: 'total', table: 'deals', adds: 'converted', where: { type: 'new', stage: 'won' }, whose: 'owner_id', on: 'closed', leavesOut: 'overlays' }, role: roles.seller },
  blank: 'nobody reports to the head',
});
