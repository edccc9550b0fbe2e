import { rollQuotas } from '../../../src/sidebar/chores/roll-quotas.ts';
import type { Server } from '../../../src/sidebar/server.ts';
import { tableOf } from '../../../src/workbook/table.ts';
import { quotas } from '../../../src/workbook/tabs/quotas.ts';
import type { Step } from '../step.ts';
import { build, MONTH } from './department.ts';

async function areRolled(server: Server): Promise<boolean> {
  return tableOf(quotas, (await server.read([quotas.id]))[quotas.id] ?? []).rows.filter(({ cells }) => Number(cells['period']) >= 46_113).length === 6;
}

/** A column of the user's own lies between ours, so that rows are written in two blocks. */
export const roll: Step = {
  name: 'quotas rolled',
  tabs: ['team', 'quotas'],
  prepare: async (server, host) => {
    await build(server);
    await host.run('addColumn', 'Quotas', 2);
  },
  run: (server) => rollQuotas.run(server, MONTH),
  holds: areRolled,
  theirs: ['Quotas', 2, 3],
};

/** The table fills its sheet to the last row, and formulas read it. */
export const rollInFull: Step = {
  name: 'quotas rolled, sheet full',
  tabs: ['team', 'quotas', 'measures'],
  prepare: async (server, host) => {
    await build(server);
    await host.run('dropRows', 'Quotas', 4, (Number(await host.run('roomIn', 'Quotas'))) - 3);
    await build(server);
  },
  run: (server) => rollQuotas.run(server, MONTH),
  holds: areRolled,
  theirs: ['Team', 2, 8],
};
