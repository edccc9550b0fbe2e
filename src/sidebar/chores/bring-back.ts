import { ageingTabs } from '../../workbook/old-rows.ts';
import type { Chore } from './chore.ts';

/** Shows every row of the tabs whose old rows can be hidden. */
export const bringBack: Chore = {
  name: 'bringBack',
  place: 'setUp',
  tab: null,
  isFinal: false,
  run: async (server) => {
    await server.unhide(ageingTabs.map(({ id }) => id));
    return ageingTabs.length;
  },
};
