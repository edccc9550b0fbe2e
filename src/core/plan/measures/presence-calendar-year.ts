import { measure } from '../measure.ts';

export const presenceCalendarYear = measure({
  name: 'presence_calendar_year',
  meaning: "The share of the year's calendar days so far employed and not absent.",
  unit: 'ratio',
  period: 'year',
  of: [],
  counts: { form: 'presence', days: 'calendar' },
});
