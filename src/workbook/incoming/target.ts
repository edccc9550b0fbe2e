import type { ColumnKind } from '../column.ts';
import { typedTabs } from '../department-facts.ts';
import { auditLog } from '../tabs/audit-log.ts';
import { closedMonths } from '../tabs/closed-months.ts';
import { payMonths } from '../tabs/pay-months.ts';
import type { TableTab } from '../tab.ts';

/** What the add-on itself writes down and nobody else may add to. */
const records = new Set<string>([closedMonths.id, payMonths.id, auditLog.id]);

/** The tabs that rows of a file can go to: all that people type into. */
export const targets: readonly TableTab[] = typedTabs.filter(({ id, special }) => !records.has(id) && !special);

export function targetOf(id: string): TableTab | undefined {
  return targets.find((tab) => tab.id === id);
}

/** The columns that people type. */
export function typedColumns(tab: TableTab): readonly string[] {
  return Object.keys(tab.columns).filter((name) => !tab.columns[name]?.derived);
}

/** What a column's texts are read as: a rate of exchange is a number, though the sheet takes anything there. */
export function kindOf(tab: TableTab, column: string): ColumnKind {
  const kind = tab.columns[column]?.kind ?? 'text';
  return tab.id === 'exchange_rates' && column === 'rate' ? 'count' : kind;
}

/** The column whose code tells one row of a tab from all others: deal_id of Deals. Without one, a row is known by what it holds. */
export function idOf(tab: TableTab): string | undefined {
  const [first = ''] = Object.keys(tab.columns);
  return `${first.replace(/_id$/, '')}s` === tab.id && first.endsWith('_id') ? first : undefined;
}

/** Whether a column names somebody of Team by their person_id. */
export function isPerson(tab: TableTab, column: string): boolean {
  const isOwn = tab.id === 'team' && column === 'person_id';
  return !isOwn && tab.columns[column]?.kind === 'text' && /(?:^|_)(?:person|owner|manager|seller|payee|generator)_id$|^(?:booked|returned)_by$/.test(column);
}
