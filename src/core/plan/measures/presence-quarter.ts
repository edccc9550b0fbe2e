import { measure } from '../measure.ts';

export const presenceQuarter = measure({
  name: 'presence_quarter',
  meaning: 'Working days employed and not absent, of all working days of the quarter so far.',
  unit: 'ratio',
  period: 'quarter',
  of: [],
  counts: { form: 'presence', days: 'working' },
});
