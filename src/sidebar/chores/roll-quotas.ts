import { rolledQuotas } from '../../workbook/roll-quotas.ts';
import { tableOf } from '../../workbook/table.ts';
import { quotas } from '../../workbook/tabs/quotas.ts';
import { team } from '../../workbook/tabs/team.ts';
import { appendRows } from '../build-workbook.ts';
import type { Chore } from './chore.ts';

/** Plans the next quarter as this one was: a start that is then corrected in Quotas. */
export const rollQuotas: Chore = {
  name: 'rollQuotas',
  place: 'month',
  tab: quotas.id,
  isFinal: false,
  run: async (server, month) => {
    const values = await server.read([quotas.id, team.id]);
    const planned = tableOf(quotas, values[quotas.id] ?? []);
    const rows = rolledQuotas(planned, tableOf(team, values[team.id] ?? []), month);
    if (rows.length > 0) await appendRows(server, planned, rows);
    return rows.length;
  },
};
