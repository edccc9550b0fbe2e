import { letters } from '../workbook/formula.ts';
import { changeOf, tableOf, type Table } from '../workbook/table.ts';
import { auditLog } from '../workbook/tabs/audit-log.ts';
import type { WarningShown } from '../workbook/warnings-shown.ts';
import { appendRows } from './build-workbook.ts';
import type { Server } from './server.ts';
import { today } from './today.ts';

/** What tells one rule of the Pay plan from another. */
const known = ['role', 'person_id', 'component', 'measure', 'method', 'override_reason'] as const;

/** Overrules a warning about a rule as it was when the warning was shown; one that was moved or changed since is refused. The log is written first: a reason that stands in the Pay plan is always in the log too. */
export async function overrule(server: Server, { sheet, row }: WarningShown, plan: Table, { what, reason }: { readonly what: string; readonly reason: string }): Promise<void> {
  const rule = plan.rows.find((one) => one.row === row);
  if (!rule) return;
  const checks = known.filter((name) => plan.columns.includes(name)).map((name) => ({ row, column: plan.columns.indexOf(name) + 1, to: rule.shown[name] ?? '', was: rule.shown[name] ?? '' }));
  await server.change(plan.tab.id, checks);
  const written = changeOf(plan, rule, 'override_reason', reason);
  const log = tableOf(auditLog, (await server.read([auditLog.id]))[auditLog.id] ?? []);
  await appendRows(server, log, [{ date: today(), who: '', what, tab: sheet, cell: `${sheet}!${letters(written.column - 1)}${row}`, before: rule.shown['override_reason'] ?? '', after: reason, reason }]);
  await server.change(plan.tab.id, [...checks, written]);
}
