// BigQuery itself is not run here: these tests hold its text to words that Google documents. What the words mean is tested on DuckDB, which shares all but `bigquery.ts`.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { bigQuery } from '../../src/workbook/warehouse/bigquery.ts';
import { duckDb } from '../../src/workbook/warehouse/duckdb.ts';
import { statements, warehouseFiles } from '../../src/workbook/warehouse/warehouse.ts';

const reserved = `ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT DEFAULT DEFINE DESC DISTINCT ELSE END ENUM
ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM FULL GROUP GROUPING GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT
LOOKUP MERGE NATURAL NEW NO NOT NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET SOME STRUCT TABLESAMPLE
THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN WHERE WINDOW WITH WITHIN`.split(/\s+/);

const functions = 'ABS ARRAY_AGG CAST CEIL COALESCE CONCAT COUNT CURRENT_DATE DATE_ADD DATE_SUB EXTRACT FLOOR FORMAT_DATE LAST_DAY LEAD LEAST LOWER MAX MIN MOD NULLIF REGEXP_CONTAINS REPLACE ROUND ROW_NUMBER SAFE_CAST STARTS_WITH STRING_AGG STRPOS SUM TO_JSON_STRING UNNEST'.split(' ');
const beforeBrackets = [...functions, 'AND', 'AS', 'BY', 'FROM', 'IN', 'INTERVAL', 'JOIN', 'NUMERIC', 'ON', 'OPTIONS', 'OVER', 'THEN', 'OR', 'SELECT', 'WHEN', 'WHERE', 'CASE'];

const files = Object.entries(warehouseFiles).filter(([name]) => name !== 'duckdb.sql');
const withoutTexts = (sql: string) => sql.replace(/r"""[^]*?"""/g, '').replace(/'[^']*'/g, "''");

test.each(files)('%s calls only functions of GoogleSQL', (_, sql) => {
  const called = [...withoutTexts(sql).matchAll(/(?<![.`\w])([A-Z_]+)\s?\(/g)].map(([, name = '']) => name);
  expect([...new Set(called)].filter((name) => !beforeBrackets.includes(name))).toEqual([]);
});

test.each(files)('%s has nothing that only DuckDB understands', (_, sql) => {
  const text = withoutTexts(sql);
  for (const only of ['"', '::', '//', '||', '$', '%', 'HUGEINT', 'VARCHAR', 'DECIMAL', 'TRY_CAST', 'REGEXP_MATCHES', 'ISODOW', 'MACRO', 'quotient(']) expect(text).not.toContain(only);
  expect(warehouseFiles['duckdb.sql']).toContain('quotient(');
});

test.each(files)('%s keeps no reserved word as a name without quoting it', (_, sql) => {
  const names = [...withoutTexts(sql).matchAll(/(?:\b[a-z]\w*\.|\bAS )([a-z_]\w*)/g)].map(([, name = '']) => name.toUpperCase());
  expect(names.filter((name) => reserved.includes(name))).toEqual([]);
});

test.each(files)('%s joins from the left only on columns that are equal on both sides, as BigQuery requires', (_, sql) => {
  const conditions = [...sql.matchAll(/LEFT JOIN (?:saleswright\.)?\w+(?: AS \w+)? ON ([^\n]*)|\) AS (\w+) ON ([^\n]*)/g)].map(([, a, , b]) => a ?? b ?? '');
  const aliasIn = (side = '') => /\b(\w+)\.`?\w/.exec(side)?.[1];
  const joinsTwo = (part: string) => part.includes(' = ') && new Set(part.split(' = ').map(aliasIn)).size === 2 && !part.split(' = ').map(aliasIn).includes(undefined);
  expect(conditions.filter((on) => on !== '' && !on.split(' AND ').some(joinsTwo))).toEqual([]);
});

test('the two warehouses get the same statements but for what the dialects say', () => {
  const [one, other] = [statements(bigQuery), statements(duckDb)];
  expect(other.length - one.length).toBe(duckDb.first.length);
  expect(one.at(-1)?.split('\n').length).toBe((other.at(-1)?.split('\n').length ?? 0) + 1);
});

test('the library is what BigQuery takes: one script without a host, well under a megabyte', () => {
  const library = readFileSync('out/warehouse/payout-lines.js', 'utf8');
  parse(library, { ecmaVersion: 2019, sourceType: 'script' });
  expect(Buffer.byteLength(library)).toBeLessThan(120 * 1024);
  const context = createContext({});
  runInContext(library, context);
  expect(runInContext('typeof saleswright.payoutLines', context)).toBe('function');
});
