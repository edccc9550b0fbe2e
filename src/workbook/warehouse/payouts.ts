import { inDataset, type Dialect } from './dialect.ts';
import { jsonOf, libraryFunction } from './js-function.ts';

const line = ['person', 'role', 'component', 'measure', 'plan', 'attainment', 'amount', 'how'];
const numbers: readonly string[] = ['measure', 'plan', 'attainment', 'amount'];

/** What the library's payoutLines is given, in its order. */
const takes = ['team', 'rules', 'measures', 'month', 'closed', 'adjustments', 'settings'];

/** What the function is given, as BigQuery makes JSON of it: BigQuery only, as only there a query can call JavaScript. */
export function payoutStatements(dialect: Dialect): readonly string[] {
  return [
    libraryFunction('payout_lines', 'payoutLines', takes, line, dialect),
    `CREATE OR REPLACE TABLE FUNCTION ${inDataset('payouts')}(asked_day DATE) AS (\n${payoutsFrom(`${inDataset('measures')}(asked_day)`, dialect.column)}\n)`,
  ];
}

/** The payout lines of the month of which there is a table of measures. */
export function payoutsOfMonth({ column }: Dialect): string {
  return `CREATE OR REPLACE TABLE ${inDataset('payouts_of_month')} AS\n${payoutsFrom(inDataset('measures_of_month'), column)}`;
}

/** One call for everyone, as some rules divide a sum among several people. */
function payoutsFrom(measures: string, column: Dialect['column']): string {
  return `SELECT month_of_all.month, ${line.map((name) => (numbers.includes(name) ? `CAST(line.${column(name)} AS NUMERIC) AS ${column(name)}` : `line.${column(name)}`)).join(', ')}
FROM (SELECT m.month, TO_JSON_STRING(ARRAY_AGG(m)) AS measures FROM ${measures} AS m GROUP BY m.month) AS month_of_all
CROSS JOIN (SELECT ${jsonOf(inDataset('team'))} AS team, ${jsonOf(inDataset('pay_plan'))} AS rules, ${jsonOf(inDataset('closed_months'))} AS closed, ${jsonOf(inDataset('adjustments'))} AS adjustments, ${jsonOf(inDataset('settings'))} AS settings) AS given
CROSS JOIN UNNEST(${inDataset('payout_lines')}(given.team, given.rules, month_of_all.measures, FORMAT_DATE('%Y-%m', month_of_all.month), given.closed, given.adjustments, given.settings)) AS line`;
}
