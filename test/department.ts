import { crmOpportunities } from '../src/workbook/imports/crm-opportunities.ts';
import { sampleDepartment } from '../src/workbook/imports/sample-department.ts';
import { withDerived } from '../src/core/plan/derived.ts';
import type { Facts } from '../src/core/plan/fact.ts';
import { payMonth } from '../src/core/plan/pay-month.ts';
import { readRules } from '../src/core/plan/read-rules.ts';
import { convert, type FileRow } from '../src/workbook/convert.ts';
import type { Row } from '../src/workbook/draft.ts';
import { isPage } from '../src/workbook/tab.ts';
import { tabs } from '../src/workbook/tabs.ts';
import type { Tables } from './model/model.ts';

export const sampleMonths = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

/** A folder's tables as the imports take them. */
export function filesOf(tables: Tables): Readonly<Record<string, readonly FileRow[]>> {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map((cells, i) => ({ row: i + 2, cells }))]));
}

/** The facts that an import makes of tables, without a sheet. */
export function factsOf(tables: Tables, shape: typeof sampleDepartment | typeof crmOpportunities = sampleDepartment): Facts {
  const imported = shape.read(filesOf(tables)).tables;
  const facts = tabs.map((tab): readonly [string, readonly Row[]] => [tab.id, imported[tab.id] && !isPage(tab) ? convert(tab, tab.id, imported[tab.id] ?? []).rows : (tab.starts ?? [])]);
  return withDerived(Object.fromEntries(facts.map(([id, rows]) => [id, rows.map((cells, i) => ({ row: i + 2, cells }))])));
}

/** Payouts by month, person and component, from facts. */
export function payoutsOf(facts: Facts, months: readonly string[]): readonly string[] {
  const rules = readRules(facts['pay_plan'] ?? []);
  return months.flatMap((month) => payMonth(facts, rules, month).map(({ person, component, amount }) => `${month} ${person} ${component} ${amount.toFixed(2)}`));
}
