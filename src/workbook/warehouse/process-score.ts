import { dailyItems } from '../../core/plan/daily.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { key, literal, product, together } from './sql.ts';

const items = together(dailyItems.map((item) => `SELECT ${literal(item)} AS item`));

/**
 * The mean over a person's days of the weighted share of the norms done. As the evaluator's, but item by item: what was done up to the norm,
 * added up over the days, times weight, over norm × all weights × days.
 */
export function processScore(dialect: Dialect): string {
  const score = dialect.quotient(product('s.reached', 's.weight', dialect), product('s.norm', product('w.weights', 'o.days', dialect), dialect));
  const all = dailyItems.length;
  return `SELECT m.person, CASE WHEN o.days > 0 AND w.known = ${all} THEN SUM(${score}) END AS value,
  CASE WHEN o.days > 0 AND w.known < ${all} THEN 'Settings lacks a norm or a weight of the daily items' END AS problem
FROM members AS m
JOIN (${openDays(dialect)}) AS o ON o.person = m.person
CROSS JOIN (SELECT SUM(n.weight) AS weights, SUM(CASE WHEN n.norm > 0 AND n.weight >= 0 THEN 1 ELSE 0 END) AS known FROM (${norms(dialect)}) AS n) AS w
LEFT JOIN (SELECT m.person, n.norm, n.weight, SUM(CASE WHEN d.done IS NULL THEN 0 ELSE LEAST(n.norm, d.done) END) AS reached
  FROM members AS m CROSS JOIN (${norms(dialect)}) AS n
  LEFT JOIN (${doneEachDay(dialect)}) AS d ON d.person = m.person AND d.item = n.item
  GROUP BY m.person, n.item, n.norm, n.weight) AS s ON s.person = m.person
GROUP BY m.person, o.days, w.known`;
}

/** How many days count for each person: those after the last row of anyone aren't counted yet. */
function openDays({ column }: Dialect): string {
  const last = `SELECT MAX(${column('date')}) AS day FROM ${inDataset('daily')}`;
  const counted = `SELECT t.person, t.day FROM days_there AS t CROSS JOIN (${last}) AS last WHERE t.day <= last.day`;
  return `SELECT m.person, COUNT(t.day) AS days FROM members AS m LEFT JOIN (${counted}) AS t ON t.person = m.person GROUP BY m.person`;
}

function norms({ column, numberIn }: Dialect): string {
  const setting = `SELECT parameter, ${numberIn(column('value'))} AS number FROM ${inDataset('settings')}`;
  return `SELECT i.item, n.number AS norm, w.number AS weight FROM (${items}) AS i
  LEFT JOIN (${setting}) AS n ON n.parameter = CONCAT('norm_', i.item) LEFT JOIN (${setting}) AS w ON w.parameter = CONCAT('weight_', i.item)`;
}

/** What was done on each day that counts, item by item, rows of the day added up. */
function doneEachDay({ column }: Dialect): string {
  const listed = together(dailyItems.map((item) => `SELECT t.person_id, t.${column('date')} AS day, ${literal(item)} AS item, t.${column(item)} AS done FROM ${inDataset('daily')} AS t`));
  return `SELECT t.person, d.item, t.day, SUM(COALESCE(d.done, 0)) AS done FROM days_there AS t JOIN (${listed}) AS d ON ${key('d.person_id')} = t.person AND d.day = t.day GROUP BY t.person, d.item, t.day`;
}
