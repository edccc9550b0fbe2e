import { areasOf } from '../areas-of.ts';
import { sheetMark, type Write } from '../commit.ts';
import type { Row } from '../draft.ts';
import type { Plain } from '../found.ts';
import { blocksOf, nextRow, tableOf, type Table } from '../table.ts';
import { auditLog } from '../tabs/audit-log.ts';
import { closedMonths } from '../tabs/closed-months.ts';
import { payMonths } from '../tabs/pay-months.ts';

/** The tabs that steps of pay write. */
export const payTabs = [payMonths, closedMonths, auditLog] as const;

/** Those tabs as they were read. */
export interface Books {
  readonly held: Readonly<Record<string, string>>;
  readonly months: Table;
  readonly closed: Table;
  readonly log: Table;
}

export function booksOf(values: Readonly<Record<string, readonly (readonly Plain[])[]>>): Books {
  const of = (id: string) => values[id] ?? [];
  return {
    held: Object.fromEntries(payTabs.map(({ id }) => [id, sheetMark(of(id))])),
    months: tableOf(payMonths, of(payMonths.id)),
    closed: tableOf(closedMonths, of(closedMonths.id)),
    log: tableOf(auditLog, of(auditLog.id)),
  };
}

/** Rows written below a table's last one, or from that row on. */
export function written(table: Table, rows: readonly Row[], row = nextRow(table)): readonly Write[] {
  return rows.length === 0 ? [] : [{ tab: table.tab.id, row, blocks: blocksOf(table, rows) }];
}

/** Our columns of some rows emptied; those of the user's own stay. */
export function emptied({ tab, columns }: Table, rows: readonly number[]): readonly Write[] {
  const clears = areasOf([...rows].sort((a, b) => a - b), columns.flatMap((name, i) => (name === '' ? [] : [i + 1])));
  return clears.length === 0 ? [] : [{ tab: tab.id, clears }];
}

/** A table without some of its rows: the next ones may go there. */
export function without(table: Table, rows: readonly number[]): Table {
  return { ...table, rows: table.rows.filter(({ row }) => !rows.includes(row)) };
}
