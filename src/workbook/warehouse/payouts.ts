import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';

/** Where the library is put; the text that stands for the company's own bucket. */
export const BUCKET = 'YOUR_BUCKET';
export const LIBRARY = 'payout-lines.js';

const line = ['person', 'role', 'component', 'measure', 'plan', 'attainment', 'amount', 'how'];
const numbers: readonly string[] = ['measure', 'plan', 'attainment', 'amount'];

/** What the function is given, as BigQuery makes JSON of it: BigQuery only, as only there a query can call JavaScript. */
export function payoutStatements({ column }: Dialect): readonly string[] {
  return [
    `CREATE OR REPLACE FUNCTION ${inDataset('payout_lines')}(team STRING, rules STRING, measures STRING, month STRING, closed STRING, adjustments STRING, settings STRING)
RETURNS ARRAY<STRUCT<${line.map((name) => `${column(name)} STRING`).join(', ')}>>
LANGUAGE js OPTIONS (library = ['gs://${BUCKET}/${LIBRARY}'])
AS r"""return saleswright.payoutLines(team, rules, measures, month, closed, adjustments, settings);"""`,
    `CREATE OR REPLACE TABLE FUNCTION ${inDataset('payouts')}(asked_day DATE) AS (\n${payoutsFrom(`${inDataset('measures')}(asked_day)`, column)}\n)`,
  ];
}

/** The payout lines of the month of which there is a table of measures. */
export function payoutsOfMonth({ column }: Dialect): string {
  return `CREATE OR REPLACE TABLE ${inDataset('payouts_of_month')} AS\n${payoutsFrom(inDataset('measures_of_month'), column)}`;
}

/** One call for the month: a pool is divided among all. */
function payoutsFrom(measures: string, column: Dialect['column']): string {
  const rowsOf = (table: string) => `(SELECT TO_JSON_STRING(ARRAY_AGG(t ORDER BY t.${SHEET_ROW})) FROM ${inDataset(table)} AS t)`;
  const given = ['team', 'pay_plan', 'closed_months', 'adjustments', 'settings'].map((table) => `${rowsOf(table)} AS rows_of_${table}`);
  const taken = ['rows_of_team', 'rows_of_pay_plan', 'measured', "FORMAT_DATE('%Y-%m', month)", 'rows_of_closed_months', 'rows_of_adjustments', 'rows_of_settings'];
  return `SELECT g.month, ${line.map((name) => (numbers.includes(name) ? `CAST(line.${column(name)} AS NUMERIC) AS ${column(name)}` : `line.${column(name)}`)).join(', ')}
FROM (SELECT MIN(m.month) AS month, TO_JSON_STRING(ARRAY_AGG(m)) AS measured, ${given.join(', ')} FROM ${measures} AS m) AS g
CROSS JOIN UNNEST(${inDataset('payout_lines')}(${taken.map((one) => (one.startsWith('FORMAT') ? one.replace('month)', 'g.month)') : `g.${one}`)).join(', ')})) AS line`;
}
