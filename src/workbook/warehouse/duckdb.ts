import { inDataset, type Dialect } from './dialect.ts';

const [QUOTIENT, DIVIDED, DIGITS] = ['quotient', 'divided', 'digits'].map(inDataset);

/** DuckDB divides decimals in binary, so a quotient is worked out here in whole numbers: long division in two steps, to twenty decimals. */
const macros = [
  `CREATE OR REPLACE MACRO ${DIGITS}(a) AS ABS(CAST(REPLACE(CAST(a AS VARCHAR), '.', '') AS HUGEINT))`,
  `CREATE OR REPLACE MACRO ${DIVIDED}(n, d) AS n // d * 1000000000 + (n % d * 2000000000 + d) // (2 * d)`,
  `CREATE OR REPLACE MACRO ${QUOTIENT}(a, b) AS
  CAST(CASE WHEN (a < 0) = (b < 0) THEN 1 ELSE -1 END * ${DIVIDED}(${DIGITS}(CAST(a AS DECIMAL(38, 20))), NULLIF(${DIGITS}(CAST(b AS DECIMAL(38, 9))), 0)) AS DECIMAL(38, 0)) * CAST(0.00000000000000000001 AS DECIMAL(21, 20))`,
];

/** The warehouse in which the tests run the very text that BigQuery gets, but for what this file says. */
export const duckDb: Dialect = {
  name: 'DuckDB',
  column: (name) => `"${name}"`,
  exactType: 'DECIMAL(38, 9)',
  valueType: 'DECIMAL(38, 20)',
  quotient: (a, b) => `${QUOTIENT}(${a}, ${b})`,
  numberIn: (text) => `TRY_CAST(${text} AS DECIMAL(38, 9))`,
  matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${pattern})`,
  isWeekday: (day) => `EXTRACT(ISODOW FROM ${day}) < 6`,
  tableFunction: (name, day, query) => `CREATE OR REPLACE MACRO ${name}(${day}) AS TABLE\n${query}`,
  first: macros,
};
