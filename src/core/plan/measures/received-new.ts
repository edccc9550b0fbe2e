import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const receivedNew = measure({
  name: 'received_new',
  meaning: 'Money received on first contracts.',
  unit: 'money',
  of: [roles.seller, roles.salesHead],
  counts: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'new' }, whose: 'owner_id', on: 'date' },
});
