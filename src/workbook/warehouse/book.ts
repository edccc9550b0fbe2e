import { inDataset, type Dialect } from './dialect.ts';
import { key } from './sql.ts';

const REVENUE = inDataset('client_revenue');

/** Each account manager's clients before the quarter (in its first month, where none is entered), with their revenue then and now. */
export function books({ column }: Dialect): string {
  const on = `r.${column('month')}`;
  const client = key("COALESCE(r.client_id, '')");
  const opened = `SELECT m.person, MIN(${on}) AS opened FROM members AS m JOIN ${REVENUE} AS r ON ${key('r.account_manager_id')} = m.person CROSS JOIN asked_month AS a
    WHERE ${on} = a.before_quarter OR ${on} = a.quarter_start GROUP BY m.person`;
  const revenue = 'SUM(COALESCE(r.revenue, 0))';
  return `SELECT b.person, b.before, COALESCE(n.revenue, 0) AS now, SUM(b.before) OVER (PARTITION BY b.person) AS opening FROM (
  SELECT o.person, ${client} AS client, ${revenue} AS before FROM (
    ${opened}) AS o
  JOIN ${REVENUE} AS r ON ${key('r.account_manager_id')} = o.person AND ${on} = o.opened GROUP BY o.person, ${client}) AS b
LEFT JOIN (SELECT ${client} AS client, ${revenue} AS revenue FROM ${REVENUE} AS r CROSS JOIN asked_month AS a WHERE ${on} = a.month_start GROUP BY ${client}) AS n ON n.client = b.client`;
}

/** Something of each person's book; nothing where it opens with no money, or no revenue of the month is entered. */
export function ofBook(value: string, { column }: Dialect): string {
  return `SELECT m.person, CASE WHEN SUM(b.before) > 0 AND (SELECT COUNT(*) FROM ${REVENUE} AS r CROSS JOIN asked_month AS a WHERE r.${column('month')} = a.month_start) > 0 THEN ${value} END AS value, CAST(NULL AS STRING) AS problem
FROM members AS m LEFT JOIN books AS b ON b.person = m.person GROUP BY m.person`;
}
