import type { DerivedColumn } from '../../core/plan/derived.ts';
import { CURRENCY, RATE_DAY } from '../../core/plan/exchange.ts';
import { settingNames } from '../../core/plan/setting.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';
import { cents, key, literal, product } from './sql.ts';

/** A derived column of a row t: what is joined to the row, and what the column then is. */
interface WorkedColumn {
  readonly joins?: string;
  readonly is: string;
}

type ColumnWriter = (column: Dialect['column'], dialect: Dialect) => WorkedColumn;

const isNew = (column: Dialect['column']) => `${key(`t.${column('type')}`)} = 'new'`;

/** Derived columns as SQL. The evaluator's and the sheet's are their twins; one without its SQL doesn't compile. */
export const workedColumns: Readonly<Record<DerivedColumn, ColumnWriter>> = {
  'deals.rated_tier': (column) => ({
    joins: joined('products', 'product', ['tier'], `t.${column('product')}`, column),
    is: `COALESCE(NULLIF(t.${column('tier')}, ''), found.${column('tier')})`,
  }),

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

  'payments.converted': (column, dialect) => converted('amount', `t.${column('date')}`, `COALESCE(t.${column('rated_on')}, t.${column('date')})`, column, dialect),

  'deals.converted': (column, dialect) => converted('value', `t.${column('closed')}`, `t.${column('closed')}`, column, dialect),

  'meetings.weight': (column, { numberIn, daysBetween }) => ({
    joins: `CROSS JOIN (${settingsOf({ days: settingNames.repeatMeetingDays, inbound: settingNames.inboundMeetingWeight }, column)}) AS s\n${metBefore(column)}`,
    is: `CASE WHEN COALESCE(${numberIn('s.days')}, 0) > 0 AND ${daysBetween('found.before', `t.${column('date')}`)} < ${numberIn('s.days')} THEN 0 WHEN ${key(`t.${column('source')}`)} = 'inbound' THEN COALESCE(${numberIn('s.inbound')}, 1) ELSE 1 END`,
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

/** An amount in the department's currency, at the rate of its day; nothing where there is none. */
function converted(amount: string, day: string, dealDay: string, column: Dialect['column'], dialect: Dialect): WorkedColumn {
  const money = `t.${column(amount)}`;
  const on = `CASE s.rate_day WHEN 'deal' THEN ${dealDay} WHEN 'month end' THEN CAST(LAST_DAY(${day}) AS DATE) ELSE ${day} END`;
  return {
    joins: `CROSS JOIN (${settingsOf({ home: CURRENCY, rate_day: RATE_DAY }, column)}) AS s
LEFT JOIN (
${exchangeRates(column, dialect)}) AS found ON found.currency = ${key(`t.${column('currency')}`)} AND found.since <= ${on} AND (found.until IS NULL OR ${on} < found.until)`,
    is: `CASE WHEN COALESCE(t.${column('currency')}, '') = '' OR ${key(`t.${column('currency')}`)} = ${key('s.home')} THEN ${money} ELSE ${cents(product(money, 'found.rate', dialect))} END`,
  };
}

/** Each currency's rate from a day until the next. */
function exchangeRates(column: Dialect['column'], { numberIn }: Dialect): string {
  return `  SELECT currency, since, rate, LEAD(since) OVER (PARTITION BY currency ORDER BY since) AS until FROM (
    SELECT ${key(column('currency'))} AS currency, COALESCE(${column('valid_from')}, DATE '1900-01-01') AS since, MAX(${numberIn(column('rate'))}) AS rate FROM ${inDataset('exchange_rates')} GROUP BY ${key(column('currency'))}, COALESCE(${column('valid_from')}, DATE '1900-01-01')) AS listed`;
}

/** Parameters of Settings side by side, in one row. */
function settingsOf(names: Readonly<Record<string, string>>, column: Dialect['column']): string {
  return `SELECT ${Object.entries(names).map(([name, parameter]) => `MAX(CASE WHEN parameter = ${literal(parameter)} THEN ${column('value')} END) AS ${name}`).join(', ')} FROM ${inDataset('settings')}`;
}

/** For each meeting the last day before it on which a first meeting with its company was held. */
function metBefore(column: Dialect['column']): string {
  return `LEFT JOIN (
  SELECT later.${SHEET_ROW} AS later_row, MAX(held.${column('date')}) AS before FROM ${inDataset('meetings')} AS later
  JOIN ${inDataset('meetings')} AS held ON ${key('held.company')} = ${key('later.company')} AND held.${column('date')} < later.${column('date')}
  WHERE later.company <> '' AND ${key(`held.${column('kind')}`)} = 'first' AND ${key(`held.${column('status')}`)} = 'held' GROUP BY later.${SHEET_ROW}) AS found ON found.later_row = t.${SHEET_ROW}`;
}
