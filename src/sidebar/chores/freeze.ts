import { departmentOf, typedTabs } from '../../workbook/department-facts.ts';
import { frozenAreas } from '../../workbook/frozen.ts';
import { glance } from '../../workbook/glance.ts';
import { planBuild } from '../../workbook/plan-build.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { settings } from '../../workbook/tabs/settings.ts';
import { LackingColumns } from '../build-workbook.ts';
import { pickedMonth, settingsIn } from '../settings-held.ts';
import type { Server } from '../server.ts';
import { today } from '../today.ts';
import type { Chore } from './chore.ts';

/** Turns what our formulas show into values, for whoever leaves the add-on; building again brings the formulas back. */
export const freeze: Chore = {
  name: 'freeze',
  place: 'setUp',
  tab: null,
  isFinal: true,
  run: async (server) => {
    const found = await server.look();
    const { lacking } = planBuild(found, { settings: {}, tables: {} });
    if (lacking.length > 0) throw new LackingColumns(lacking);
    const areas = frozenAreas(found);
    if (areas[payouts.id] && !(await isSettled(server))) throw new Unsettled();
    const tabs = Object.keys(areas);
    if (tabs.length > 0) await server.freeze(areas);
    return tabs.length;
  },
};

/** Payouts shows something else than follows from the facts; nothing was changed. */
export class Unsettled extends Error {
  constructor() {
    super('Payouts shows something else than follows from the facts: wait until the sheet has calculated.');
  }
}

/** Whether Payouts has been calculated: what Google shows until then must not become its values. */
async function isSettled(server: Server): Promise<boolean> {
  const values = await server.read([...typedTabs.map(({ id }) => id), payouts.id]);
  return glance(departmentOf(values), values[payouts.id] ?? [], pickedMonth(settingsIn(values[settings.id] ?? [])), today()).sheet === 'agrees';
}
