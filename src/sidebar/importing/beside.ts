import type { Found, Plain } from '../../workbook/found.ts';
import type { Beside } from '../../workbook/incoming/judge.ts';
import { writable } from '../../workbook/incoming/plan-import.ts';
import { tableOf } from '../../workbook/table.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { closedMonths } from '../../workbook/tabs/closed-months.ts';
import { team } from '../../workbook/tabs/team.ts';
import type { Server } from '../server.ts';

/** What stands beside a file in the workbook, and the cells of its tab as they were read. */
export interface BesideRead extends Beside {
  readonly tab: string;
  readonly values: readonly (readonly Plain[])[];
}

export async function readBeside(server: Server, tab: TableTab, found: Found): Promise<BesideRead> {
  const values = await server.read([...new Set([tab.id, team.id, closedMonths.id])]);
  const of = (one: TableTab) => tableOf(one, values[one.id] ?? []);
  const formulas = found.sheets.find((sheet) => sheet.tab === tab.id)?.formulas ?? [];
  return { tab: tab.id, values: values[tab.id] ?? [], target: writable(of(tab), formulas), team: of(team), closedMonths: of(closedMonths) };
}
