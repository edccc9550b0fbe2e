import { measure } from '../measure.ts';

export const presenceCalendarQuarter = measure({
  name: 'presence_calendar_quarter',
  meaning: "The share of the quarter's calendar days so far employed and not absent.",
  unit: 'ratio',
  period: 'quarter',
  of: [],
  counts: { form: 'presence', days: 'calendar' },
});
