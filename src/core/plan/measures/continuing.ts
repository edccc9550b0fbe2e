import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const continuing = measure({
  name: 'continuing',
  meaning: 'Money received for continuing work.',
  unit: 'money',
  of: [roles.accountManager],
  counts: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'continuing' }, whose: 'owner_id', on: 'date' },
});
