import { measure } from '../measure.ts';

export const presence = measure({
  name: 'presence',
  meaning: 'Working days employed and not absent, of all working days of the month.',
  unit: 'ratio',
  of: 'everyone',
  counts: { form: 'presence', days: 'working' },
  blank: 'no working day in the month',
});
