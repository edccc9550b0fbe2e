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

/** What the panel knows of the workbook already. */
interface Seen {
  readonly found: Found;
  readonly settings: Readonly<Record<string, Plain>>;
}

/** Reads them; rows that an interrupted import of this tab has written count as not there yet, so that the same file finishes it. */
export async function readBeside(server: Server, tab: TableTab, { found, settings }: Seen): Promise<BesideRead> {
  const [read, last] = await Promise.all([server.read([...new Set([tab.id, team.id, closedMonths.id])]), server.lastImport()]);
  const isPending = last !== null && last.tab === tab.id && !last.isWritten;
  const values = (read[tab.id] ?? []).map((row, i) => (isPending && i + 1 >= last.row && i + 1 < last.row + last.count ? row.map((): Plain => '') : row));
  const of = (one: TableTab) => tableOf(one, read[one.id] ?? []);
  const formulas = found.sheets.find((sheet) => sheet.tab === tab.id)?.formulas ?? [];
  const table = tableOf(tab, values);
  const target = writable(table, formulas);
  const filled = table.columns.filter((name) => !target.columns.includes(name));
  return { tab: tab.id, values, target, filled, team: of(team), closedMonths: of(closedMonths), currency: String(settings['currency'] ?? '') };
}
