import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const processScore = measure({
  name: 'process_score',
  meaning: 'The share of the daily norms done, over the working days that are not absences.',
  unit: 'ratio',
  of: [roles.leadGenerator],
  counts: { form: 'process score' },
  blank: 'no working day recorded',
});
