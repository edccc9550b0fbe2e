import type { DerivedColumn } from '../../core/plan/derived.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { converted } from './converted.ts';
import { meetingWeight } from './meeting-weight.ts';
import { SHEET_ROW } from './schema.ts';
import { cents, key, literal, product } from './sql.ts';
import type { WorkedColumn } from './worked-column.ts';

type ColumnWriter = (column: Dialect['column'], dialect: Dialect) => WorkedColumn;

const isNew = (column: Dialect['column']) => `${key(`t.${column('type')}`)} = 'new'`;

/** Derived columns as SQL. The evaluator's and the sheet's are their twins; one without its SQL doesn't compile. */
export const workedColumns: Readonly<Record<DerivedColumn, ColumnWriter>> = {
  'deals.rated_tier': (column) => ({
    joins: joined('products', 'product', ['tier'], `t.${column('product')}`, column),
    is: `COALESCE(NULLIF(t.${column('tier')}, ''), found.${column('tier')})`,
  }),

  'deals.converted': (column, dialect) => converted(`t.${column('value')}`, `t.${column('closed')}`, `t.${column('closed')}`, dialect),

  'payments.converted': (column, dialect) => converted(`t.${column('amount')}`, `t.${column('date')}`, `t.${column('rated_on')}`, dialect),

  'meetings.weight': (_, dialect) => meetingWeight(dialect),

  'payments.rated_tier': (column) => ({
    joins: joined('deals_worked_out', 'deal_id', ['rated_tier'], `t.${column('deal_id')}`, column),
    is: `COALESCE(NULLIF(t.${column('tier')}, ''), found.${column('rated_tier')})`,
  }),

  'payments.rated_on': (column) => ({
    joins: joined('deals', 'deal_id', ['closed'], `t.${column('deal_id')}`, column),
    is: `COALESCE(found.${column('closed')}, t.${column('date')})`,
  }),

  'payments.rate': (column) => ({
    joins: `LEFT JOIN (\n${rates(column)}) AS found ON found.tier = ${key(`COALESCE(t.${column('rated_tier')}, '')`)} AND found.since <= t.${column('rated_on')} AND (found.until IS NULL OR t.${column('rated_on')} < found.until)`,
    is: `CASE WHEN ${isNew(column)} THEN found.rate END`,
  }),

  'payments.commission': (column, dialect) => ({
    is: `CASE WHEN ${isNew(column)} THEN ${cents(product(`t.${column('converted')}`, `t.${column('rate')}`, dialect))} END`,
  }),

  'deals.introduced_by': (column) => ({
    joins: joined('meetings', 'lead_id', ['booked_by'], `t.${column('lead_id')}`, column, `${key(column('kind'))} = ${literal('first')}`),
    is: `found.${column('booked_by')}`,
  }),

  'deals.first_paid': (column) => ({
    joins: `LEFT JOIN (SELECT ${key(column('deal_id'))} AS looked, MIN(${column('date')}) AS first_paid FROM ${inDataset('payments')} GROUP BY ${key(column('deal_id'))}) AS found ON found.looked = ${key(`t.${column('deal_id')}`)} AND found.looked <> ''`,
    is: 'found.first_paid',
  }),
};

/** The first row of a table that holds what is looked for, blanks left out. */
function joined(table: string, by: string, takes: readonly string[], looked: string, column: Dialect['column'], where = 'TRUE'): string {
  const columns = takes.map(column).join(', ');
  return `LEFT JOIN (
  SELECT looked, ${columns} FROM (
    SELECT ${key(column(by))} AS looked, ${columns}, ROW_NUMBER() OVER (PARTITION BY ${key(column(by))} ORDER BY ${SHEET_ROW}) AS place
    FROM ${inDataset(table)} WHERE ${column(by)} <> '' AND ${where}) AS listed
  WHERE place = 1) AS found ON found.looked = ${key(looked)}`;
}

/** Each tier's rate from a day until the next; none where the catalogue has several for one day. */
function rates(column: Dialect['column']): string {
  return `  SELECT tier, since, rate, LEAD(since) OVER (PARTITION BY tier ORDER BY since) AS until FROM (
    SELECT tier, since, CASE WHEN COUNT(rate) = COUNT(*) AND MIN(rate) = MAX(rate) THEN MAX(rate) END AS rate FROM (
      SELECT ${key(`COALESCE(${column('tier')}, '')`)} AS tier, COALESCE(${column('valid_from')}, DATE '1900-01-01') AS since, ${column('rate')} AS rate FROM ${inDataset('products')}) AS listed
    GROUP BY tier, since) AS dated`;
}
