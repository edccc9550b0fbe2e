import { measure } from '../measure.ts';

export const presenceCalendarHalf = measure({
  name: 'presence_calendar_half',
  meaning: "The share of the half-year's calendar days so far employed and not absent.",
  unit: 'ratio',
  period: 'half-year',
  of: [],
  counts: { form: 'presence', days: 'calendar' },
});
