import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const expansion = measure({
  name: 'expansion',
  meaning: 'Money received for expansions.',
  unit: 'money',
  of: [roles.accountManager],
  counts: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'expansion' }, whose: 'owner_id', on: 'date' },
});
