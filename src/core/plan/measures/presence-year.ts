import { measure } from '../measure.ts';

export const presenceYear = measure({
  name: 'presence_year',
  meaning: 'Working days employed and not absent, of all working days of the year so far.',
  unit: 'ratio',
  period: 'year',
  of: [],
  counts: { form: 'presence', days: 'working' },
});
