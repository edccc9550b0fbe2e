import { dayOf, monthOf, type Day, type Month } from '../core/period.ts';

/** The day on the user's own calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function thisMonth(): Month {
  return monthOf(today());
}

/** The day of a date field's text; NaN where it is none. */
export function dayFromField(text: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? Number.NaN : dayOf(Number(year), Number(month), Number(day));
}
