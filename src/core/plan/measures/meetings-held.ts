import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const meetingsHeld = measure({
  name: 'meetings_held',
  meaning: 'First meetings held and accepted by sales that the person booked.',
  unit: 'count',
  of: [roles.leadGenerator],
  counts: { form: 'total', table: 'meetings', adds: 'weight', where: { kind: 'first', status: 'held', accepted_by_sales: 'yes' }, whose: 'booked_by', on: 'date' },
});
