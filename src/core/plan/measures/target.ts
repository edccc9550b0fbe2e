import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const target = measure({
  name: 'target',
  meaning: 'The pay at plan of the grade.',
  unit: 'money',
  of: [roles.leadGenerator],
  counts: { form: 'target' },
  blank: 'no target of the grade in Settings',
});
