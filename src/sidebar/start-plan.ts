import type { Month } from '../core/period.ts';
import type { LibraryPlan } from '../workbook/pay-plan.ts';
import { startedPlan } from '../workbook/start-plan.ts';
import { tableOf } from '../workbook/table.ts';
import { payPlan } from '../workbook/tabs/pay-plan.ts';
import { appendRows } from './build-workbook.ts';
import type { Server } from './server.ts';

/** Starts a plan of the library: the role's rules so far are ended first, so that an interrupted start pays nothing twice and can be run again. Answers how many rules there are now. */
export async function startPlan(server: Server, plan: LibraryPlan, month: Month): Promise<number> {
  const table = tableOf(payPlan, (await server.read([payPlan.id]))[payPlan.id] ?? []);
  const { changes, rows } = startedPlan(table, plan, month);
  if (changes.length > 0) await server.change(payPlan.id, changes);
  if (rows.length > 0) await appendRows(server, table, rows);
  return rows.length;
}
