import type { Dialect } from './dialect.ts';

const BIG = 'BIGNUMERIC';

/** GoogleSQL. Its NUMERIC keeps nine decimals of a product or a quotient, so these are worked out in BIGNUMERIC, which keeps thirty-eight. */
export const bigQuery: Dialect = {
  name: 'BigQuery',
  column: (name) => `\`${name}\``,
  exactType: BIG,
  valueType: BIG,
  quotient: (a, b) => `(CAST(${a} AS ${BIG}) / NULLIF(CAST(${b} AS ${BIG}), 0))`,
  numberIn: (text) => `SAFE_CAST(${text} AS NUMERIC)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${pattern})`,
  isWeekday: (day) => `EXTRACT(DAYOFWEEK FROM ${day}) BETWEEN 2 AND 6`,
  tableFunction: (name, day, query) => `CREATE OR REPLACE TABLE FUNCTION ${name}(${day} DATE) AS (\n${query}\n)`,
  first: [],
};
