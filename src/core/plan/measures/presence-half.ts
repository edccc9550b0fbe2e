import { measure } from '../measure.ts';

export const presenceHalf = measure({
  name: 'presence_half',
  meaning: 'Working days employed and not absent, of all working days of the half-year so far.',
  unit: 'ratio',
  period: 'half-year',
  of: [],
  counts: { form: 'presence', days: 'working' },
});
