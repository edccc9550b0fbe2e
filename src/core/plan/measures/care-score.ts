import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const careScore = measure({
  name: 'care_score',
  meaning: 'Touches done, of all touches of the month.',
  unit: 'ratio',
  of: [roles.accountManager],
  counts: { form: 'share', of: { form: 'total', table: 'touches', where: { status: 'done' }, whose: 'account_manager_id', on: 'date' }, among: { form: 'total', table: 'touches', where: {}, whose: 'account_manager_id', on: 'date' } },
  blank: 'no touch in the month',
});
