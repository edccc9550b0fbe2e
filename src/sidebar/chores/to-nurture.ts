import { nurtureRows } from '../../workbook/nurture-rows.ts';
import { tableOf } from '../../workbook/table.ts';
import { meetings } from '../../workbook/tabs/meetings.ts';
import { nurture } from '../../workbook/tabs/nurture.ts';
import { team } from '../../workbook/tabs/team.ts';
import { appendRows } from '../build-workbook.ts';
import type { Chore } from './chore.ts';

/** Hands leads that are not ready back to their lead generators. */
export const toNurture: Chore = {
  name: 'toNurture',
  place: 'month',
  tab: nurture.id,
  isFinal: false,
  run: async (server) => {
    const values = await server.read([meetings.id, nurture.id, team.id]);
    const returned = tableOf(nurture, values[nurture.id] ?? []);
    const rows = nurtureRows(tableOf(meetings, values[meetings.id] ?? []), returned, tableOf(team, values[team.id] ?? []));
    if (rows.length > 0) await appendRows(server, returned, rows);
    return rows.length;
  },
};
