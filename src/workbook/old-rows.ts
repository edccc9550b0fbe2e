import { firstDay, monthAfter, type Month } from '../core/period.ts';
import { runsOf, type Run } from './runs.ts';
import type { Table } from './table.ts';
import { tabs } from './tabs.ts';

/** How many months stay in sight, the picked one included. */
const IN_SIGHT = 12;

/** The tabs whose rows are put away one day. */
export const ageingTabs = tabs.filter(({ agesBy }) => agesBy !== undefined);

/** A table's rows that are older than the months in sight, as runs of neighbours; a row without a day stays. */
export function oldRows({ tab, rows }: Table, month: Month): readonly Run[] {
  const first = firstDay(monthAfter(month, 1 - IN_SIGHT));
  const isOld = (day: unknown) => typeof day === 'number' && day > 0 && day < first;
  return runsOf(rows.filter(({ cells }) => isOld(cells[tab.agesBy ?? ''])).map(({ row }) => row));
}
