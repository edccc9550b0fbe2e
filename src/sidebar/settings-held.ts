import { monthOf, type Month } from '../core/period.ts';
import type { Plain } from '../workbook/found.ts';
import { tableOf } from '../workbook/table.ts';
import { MONTH, settings } from '../workbook/tabs/settings.ts';
import { thisMonth } from './today.ts';

/** The values of Settings, by parameter. */
export function settingsIn(values: readonly (readonly Plain[])[]): Readonly<Record<string, Plain>> {
  return Object.fromEntries(tableOf(settings, values).rows.map(({ cells }) => [String(cells['parameter']), cells['value'] ?? '']));
}

/** The month that the workbook counts and pays; before it picks one, the month on the user's own calendar. */
export function pickedMonth(held: Readonly<Record<string, Plain>>): Month {
  const picked = held[MONTH];
  return typeof picked === 'number' && picked > 0 ? monthOf(picked) : thisMonth();
}
