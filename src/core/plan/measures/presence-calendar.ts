import { measure } from '../measure.ts';

export const presenceCalendar = measure({
  name: 'presence_calendar',
  meaning: "The share of the month's calendar days employed and not absent.",
  unit: 'ratio',
  of: [],
  counts: { form: 'presence', days: 'calendar' },
});
