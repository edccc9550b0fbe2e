import { monthOf, type Month } from '../core/period.ts';
import { MONTH } from '../workbook/tabs/settings.ts';
import type { Overview } from './session.ts';
import { thisMonth } from './today.ts';

/** The month that the workbook counts and pays; before it picks one, the month on the user's own calendar. */
export function pickedMonth({ settings }: Overview): Month {
  const picked = settings[MONTH];
  return typeof picked === 'number' && picked > 0 ? monthOf(picked) : thisMonth();
}
