import { inDataset, type Dialect } from './dialect.ts';
import { key } from './sql.ts';
import { SHEET_ROW } from './schema.ts';

/** Where the library is put; the text that stands for the company's own bucket. */
export const BUCKET = 'YOUR_BUCKET';
export const LIBRARY = 'payout-lines.js';

const line = ['person', 'role', 'component', 'measure', 'plan', 'attainment', 'amount', 'how'];
const numbers: readonly string[] = ['measure', 'plan', 'attainment', 'amount'];

/** What the function is given, as BigQuery makes JSON of it: BigQuery only, as only there a query can call JavaScript. */
export function payoutStatements({ column }: Dialect): readonly string[] {
  return [
    `CREATE OR REPLACE FUNCTION ${inDataset('payout_lines')}(team STRING, rules STRING, measures STRING, month STRING)
RETURNS ARRAY<STRUCT<${line.map((name) => `${column(name)} STRING`).join(', ')}>>
LANGUAGE js OPTIONS (library = ['gs://${BUCKET}/${LIBRARY}'])
AS r"""return saleswright.payoutLines(team, rules, measures, month);"""`,
    `CREATE OR REPLACE TABLE FUNCTION ${inDataset('payouts')}(asked_day DATE) AS (\n${payoutsFrom(`${inDataset('measures')}(asked_day)`, column)}\n)`,
  ];
}

/** The payout lines of the month of which there is a table of measures. */
export function payoutsOfMonth({ column }: Dialect): string {
  return `CREATE OR REPLACE TABLE ${inDataset('payouts_of_month')} AS\n${payoutsFrom(inDataset('measures_of_month'), column)}`;
}

function payoutsFrom(measures: string, column: Dialect['column']): string {
  const json = (alias: string) => `TO_JSON_STRING(ARRAY_AGG(${alias} ORDER BY ${alias}.${SHEET_ROW}))`;
  return `SELECT m.month, ${line.map((name) => (numbers.includes(name) ? `CAST(line.${column(name)} AS NUMERIC) AS ${column(name)}` : `line.${column(name)}`)).join(', ')}
FROM ${measures} AS m
JOIN (SELECT ${key('p.person_id')} AS person, ${json('p')} AS rows_of_team FROM ${inDataset('team')} AS p GROUP BY ${key('p.person_id')}) AS t ON t.person = ${key('m.person_id')}
CROSS JOIN (SELECT ${json('r')} AS rules FROM ${inDataset('pay_plan')} AS r) AS plan
CROSS JOIN UNNEST(${inDataset('payout_lines')}(t.rows_of_team, plan.rules, TO_JSON_STRING(m), FORMAT_DATE('%Y-%m', m.month))) AS line`;
}
