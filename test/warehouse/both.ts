import { firstDay, isoDay } from '../../src/core/period.ts';
import { evaluate } from '../../src/core/plan/evaluate.ts';
import type { Facts } from '../../src/core/plan/fact.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { measures } from '../../src/core/plan/measures.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { jsonOf, type Answer, type Warehouse } from './duckdb.ts';
import { library } from './library.ts';

const NOT_COUNTED = 'not counted';

const ratios = new Set<string>(measures.filter(({ unit, counts }) => unit === 'ratio' || (counts.form === 'quota' && counts.prorated) || counts.form === 'team').map(({ name }) => name));

/** A month's first day as SQL has it. */
export const dayIn = (month: string) => `DATE '${isoDay(firstDay(month))}'`;

/** Money and counts as they are; a quotient, which a cell cuts at its seventeen digits, to twelve decimals; what can't be counted by that alone. */
function shown(name: string, value: Answer[string]): string {
  if (value === null || value === '') return '';
  if (Number.isNaN(Number(value))) return NOT_COUNTED;
  return ratios.has(name) ? Number(value).toFixed(12) : String(Number(value));
}

export function evaluated(facts: Facts, month: string): readonly string[] {
  const rules = readRules(facts['pay_plan'] ?? []);
  const [header = [], ...rows] = evaluate(facts, rules, month);
  return rows.map((row) => header.map((name, i) => (i === 0 ? month : `${String(name)}=${i < 6 ? String(row[i]) : shown(String(name), row[i] as Answer[string])}`)).join(' ')).sort();
}

export async function queried({ ask }: Warehouse, month: string): Promise<readonly string[]> {
  const rows = await ask(`SELECT * FROM saleswright.measures(${dayIn(month)})`);
  return rows.map(({ problems, ...row }) => Object.entries(row).map(([name, value], i) => (i === 0 ? String(value).slice(0, 7) : `${name}=${i < 6 ? String(value ?? '') : shown(name, problemIn(problems, name) ?? value ?? null)}`)).join(' ')).sort();
}

const said = (person: string, component: string, amount: string, how: string) => `${person} ${component} ${amount} ${how}`;

export function paid(facts: Facts, month: string): readonly string[] {
  return payMonth(facts, readRules(facts['pay_plan'] ?? []), month).map(({ person, component, amount, how }) => said(person, component, amount.toFixed(2), inEnglish(how))).sort();
}

/** Payout lines as BigQuery would ask for them: one call of the function with everyone's rows as JSON. */
export async function paidThere({ ask }: Warehouse, month: string): Promise<readonly string[]> {
  const tables = ['team', 'pay_plan', 'closed_months', 'adjustments', 'settings'].map((table) => `${jsonOf(`saleswright.${table}`)} AS ${table}`);
  const [row = {}] = await ask(`SELECT ${tables.join(', ')}, (SELECT CAST(to_json(LIST(m)) AS VARCHAR) FROM saleswright.measures(${dayIn(month)}) AS m) AS measures`);
  const json = (name: string) => (row[name] ?? 'null') as string;
  return library.payoutLines(json('team'), json('pay_plan'), json('measures'), month, json('closed_months'), json('adjustments'), json('settings')).map(({ person, component, amount, how }) => said(person, component, amount, how)).sort();
}

function problemIn(problems: Answer[string] | undefined, measure: string): string | undefined {
  return String(problems ?? '').split('; ').find((problem) => problem.startsWith(`${measure}: `));
}
