import { bigQuery } from './bigquery.ts';
import { creditFunction, creditsWorkedOut } from './credits.ts';
import type { Dialect } from './dialect.ts';
import { duckDb } from './duckdb.ts';
import { loadStatements } from './load.ts';
import { measuresFunction, measuresOfMonth } from './measures-query.ts';
import { payoutsOfMonth, payoutStatements } from './payouts.ts';
import { schema } from './schema.ts';
import { viewStatements } from './views.ts';

/** The statements that build everything in a warehouse but the rules, in the order in which they are run. */
export function statements(dialect: Dialect): readonly string[] {
  return [...schema(dialect), ...viewStatements(dialect), measuresFunction(dialect)];
}

/** What `npm run warehouse` writes, by file: BigQuery's to ship, DuckDB's to run anywhere. */
export const warehouseFiles: Readonly<Record<string, string>> = {
  'schema.sql': script(schema(bigQuery)),
  'load.sql': script(loadStatements(bigQuery)),
  'measures.sql': script([...viewStatements(bigQuery), measuresFunction(bigQuery)]),
  'credits.sql': script([creditFunction(bigQuery), ...creditsWorkedOut(bigQuery)]),
  'payouts.sql': script(payoutStatements(bigQuery)),
  'month.sql': script(['DECLARE asked_day DATE DEFAULT DATE_SUB(CURRENT_DATE(), INTERVAL 1 MONTH)', ...creditsWorkedOut(bigQuery), ...measuresOfMonth(bigQuery, 'asked_day'), payoutsOfMonth(bigQuery)]),
  'duckdb.sql': script(statements(duckDb)),
};

function script(all: readonly string[]): string {
  return `${all.join(';\n\n')};\n`;
}
