import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstDay, isoDay } from '../../src/core/period.ts';
import { evaluate } from '../../src/core/plan/evaluate.ts';
import type { Facts } from '../../src/core/plan/fact.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { measures } from '../../src/core/plan/measures.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { crmOpportunities } from '../../src/workbook/imports/crm-opportunities.ts';
import type { Line } from '../../src/workbook/warehouse/payout-function.ts';
import { factsOf, sampleMonths } from '../department.ts';
import { readTables } from '../model/model.ts';
import { warehouseOf, type Answer, type Warehouse } from './duckdb.ts';

const context = createContext({});
runInContext(readFileSync('out/warehouse/payout-lines.js', 'utf8'), context);
const payoutLines = runInContext('saleswright.payoutLines', context) as (team: string, rules: string, measures: string, month: string) => readonly Line[];

const ratios = new Set<string>(measures.filter(({ unit, counts }) => unit === 'ratio' || (counts.form === 'quota' && counts.prorated) || counts.form === 'team').map(({ name }) => name));

const dayIn = (month: string) => `DATE '${isoDay(firstDay(month))}'`;

/** Money and counts as they are; a quotient, which a cell cuts at its seventeen digits, to twelve decimals. */
function shown(name: string, value: Answer[string]): string {
  if (value === null || value === '') return '';
  return ratios.has(name) ? Number(value).toFixed(12) : String(Number(value));
}

function evaluated(facts: Facts, month: string): readonly string[] {
  const rules = readRules(facts['pay_plan'] ?? []);
  const [header = [], ...rows] = evaluate(facts, rules, month);
  return rows.map((row) => header.map((name, i) => (i === 0 ? month : `${String(name)}=${i < 6 ? String(row[i]) : shown(String(name), row[i] as Answer[string])}`)).join(' ')).sort();
}

async function queried({ ask }: Warehouse, month: string): Promise<readonly string[]> {
  const rows = await ask(`SELECT * FROM saleswright.measures(${dayIn(month)})`);
  return rows
    .map(({ problems, ...row }) => Object.entries(row).map(([name, value], i) => (i === 0 ? String(value).slice(0, 7) : `${name}=${i < 6 ? String(value ?? '') : shown(name, value ?? null)}`)).join(' '))
    .sort();
}

const said = (person: string, component: string, amount: string, how: string) => `${person} ${component} ${amount} ${how}`;

function paid(facts: Facts, month: string): readonly string[] {
  return payMonth(facts, readRules(facts['pay_plan'] ?? []), month).map(({ person, component, amount, how }) => said(person, component, amount.toFixed(2), inEnglish(how))).sort();
}

/** Payout lines as BigQuery would ask for them: the function of each person, given JSON. */
async function paidThere({ ask }: Warehouse, month: string): Promise<readonly string[]> {
  const rows = await ask(`SELECT CAST(to_json(m) AS VARCHAR) AS measures, (SELECT CAST(to_json(LIST(t ORDER BY t.sheet_row)) AS VARCHAR) FROM saleswright.team AS t WHERE LOWER(t.person_id) = LOWER(m.person_id)) AS team,
    (SELECT CAST(to_json(LIST(r ORDER BY r.sheet_row)) AS VARCHAR) FROM saleswright.pay_plan AS r) AS rules FROM saleswright.measures(${dayIn(month)}) AS m`);
  return rows.flatMap((row) => payoutLines(String(row['team']), String(row['rules']), String(row['measures']), month)).map(({ person, component, amount, how }) => said(person, component, amount, how)).sort();
}

const crmMonths = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2017-${month}`);
const sets = [
  { name: 'the sample department', facts: factsOf(readTables('src/workbook/sample')), months: sampleMonths },
  { name: 'the CRM opportunities', facts: factsOf(readTables('test/data/crm-opportunities'), crmOpportunities), months: crmMonths },
];

describe.each(sets)('$name in a warehouse', ({ facts, months }) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await warehouseOf(facts);
  }, 60_000);
  afterAll(() => warehouse.close());

  test.each(months)('every measure of everyone in %s equals the evaluator', async (month) => {
    const rows = await queried(warehouse, month);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(evaluated(facts, month));
  });

  test.each(months)('every payout line of %s equals the add-on to the cent, and in its arithmetic', async (month) => {
    const lines = await paidThere(warehouse, month);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(paid(facts, month));
  });
});
