import { ageingTabs, oldRows } from '../../workbook/old-rows.ts';
import { tableOf } from '../../workbook/table.ts';
import type { Chore } from './chore.ts';

/** Hides what is older than a year. Hidden rows count as before, so that past months stay payable to the cent. */
export const putAway: Chore = {
  name: 'putAway',
  place: 'setUp',
  tab: null,
  isFinal: false,
  run: async (server, month) => {
    const values = await server.read(ageingTabs.map(({ id }) => id));
    const old = ageingTabs.map((tab) => [tab.id, oldRows(tableOf(tab, values[tab.id] ?? []), month)] as const).filter(([, runs]) => runs.length > 0);
    if (old.length > 0) await server.hide(Object.fromEntries(old));
    return old.flatMap(([, runs]) => runs).reduce((sum, { count }) => sum + count, 0);
  },
};
