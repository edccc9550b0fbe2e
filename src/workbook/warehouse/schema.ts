import type { Column, ColumnKind } from '../column.ts';
import { typedTabs } from '../department-facts.ts';
import { credits } from '../tabs/credits.ts';
import { DATASET, inDataset, type Dialect } from './dialect.ts';

/** The row of the sheet: where an id stands twice, the first row counts. */
export const SHEET_ROW = 'sheet_row';

/** What a column's kind is in a warehouse. Numbers are exact, with nine decimals. */
const types: Readonly<Record<ColumnKind, string>> = {
  text: 'STRING',
  any: 'STRING',
  date: 'DATE',
  month: 'DATE',
  money: 'NUMERIC(38, 9)',
  figure: 'NUMERIC(38, 9)',
  count: 'NUMERIC(38, 9)',
  whole: 'NUMERIC(38, 9)',
  share: 'NUMERIC(38, 9)',
  check: 'BOOL',
};

/** Of what people type about pay itself, what a month's pay follows from. */
const payTabs: readonly string[] = ['closed_months', 'adjustments'];

/** The tabs that become tables. */
export const warehouseTabs = typedTabs.filter(({ group, id }) => group === 'facts' || group === 'plan' || payTabs.includes(id));

export function typedColumns(tab: { readonly columns: Readonly<Record<string, Column>> }): readonly (readonly [name: string, type: string])[] {
  return Object.entries(tab.columns).flatMap(([name, { kind, derived }]) => (derived ? [] : [[name, types[kind]] as const]));
}

/** Statements that make the dataset and a table for each tab that people type into, and for Credits, which is worked out; columns by our names and in our order. */
export function schema(dialect: Dialect): readonly string[] {
  const tables = [...warehouseTabs, credits].map((tab) => {
    const columns = [...typedColumns(tab), [SHEET_ROW, 'INT64'] as const].map(([name, type]) => `  ${dialect.column(name)} ${type}`);
    return `CREATE TABLE IF NOT EXISTS ${inDataset(tab.id)} (\n${columns.join(',\n')}\n)`;
  });
  return [`CREATE SCHEMA IF NOT EXISTS ${DATASET}`, ...dialect.first, ...tables];
}
