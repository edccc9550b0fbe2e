import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const commissionNew = measure({
  name: 'commission_new',
  meaning: 'Commission on money received on first contracts, each payment rounded to the cent.',
  unit: 'money',
  of: [roles.seller, roles.salesHead],
  counts: { form: 'total', table: 'payments', adds: 'commission', where: { type: 'new' }, whose: 'owner_id', on: 'date' },
});
