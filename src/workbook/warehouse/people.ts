import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';
import { daysAfter, key, monthsAfter } from './sql.ts';

/** The day that is asked for, and the month and quarter that it lies in. */
export const DAY = 'asked_day';

const MONTH_START = daysAfter(`CAST(LAST_DAY(${monthsAfter(DAY, '-1')}) AS DATE)`, '1');

export const month = [
  `SELECT month_start, month_end, quarter_start, ${monthsAfter('quarter_start', '-1')} AS before_quarter, ${monthsAfter('month_start', '-MOD(EXTRACT(MONTH FROM month_start) - 1, 6)')} AS half_start, ${monthsAfter('month_start', '1 - EXTRACT(MONTH FROM month_start)')} AS year_start`,
  `FROM (SELECT month_start, month_end, ${monthsAfter('month_start', '-MOD(EXTRACT(MONTH FROM month_start) - 1, 3)')} AS quarter_start`,
  `FROM (SELECT ${MONTH_START} AS month_start, CAST(LAST_DAY(${DAY}) AS DATE) AS month_end) AS asked) AS asked_in_quarter`,
].join('\n');

/** Everyone employed on any day of the month: as the row valid on its first day says, a joiner's first row. */
export function members({ column }: Dialect): string {
  const [from, to] = [`t.${column('from')}`, `t.${column('to')}`];
  const own = `PARTITION BY ${key('t.person_id')}`;
  return `SELECT person, person_id, name, role, grade, manager_id, place FROM (
  SELECT ${key('t.person_id')} AS person, t.person_id, t.name, t.role, t.grade, t.manager_id, t.place,
    ROW_NUMBER() OVER (${own} ORDER BY ${from} NULLS FIRST, t.${SHEET_ROW}) AS chosen
  FROM (SELECT t.*, MIN(t.${SHEET_ROW}) OVER (${own}) AS place FROM ${inDataset('team')} AS t) AS t CROSS JOIN asked_month AS a
  WHERE ${from} IS NULL OR (${from} <= a.month_end AND (${to} IS NULL OR ${to} >= a.month_start))) AS valid
WHERE chosen = 1`;
}

/** The month's working days: Monday to Friday without holidays. */
export function workingDays({ column, isWeekday }: Dialect): string {
  const numbers = Array.from({ length: 31 }, (_, n) => (n === 0 ? 'SELECT 0 AS n' : `SELECT ${n}`)).join(' UNION ALL ');
  return `SELECT d.day FROM (
  SELECT ${daysAfter('a.month_start', 'numbers.n')} AS day, a.month_end FROM asked_month AS a CROSS JOIN (${numbers}) AS numbers) AS d
LEFT JOIN ${inDataset('holidays')} AS h ON h.${column('date')} = d.day
WHERE d.day <= d.month_end AND ${isWeekday('d.day')} AND h.${column('date')} IS NULL`;
}

/** The days of the month. */
export function calendarDays(): string {
  const numbers = Array.from({ length: 31 }, (_, n) => (n === 0 ? 'SELECT 0 AS n' : `SELECT ${n}`)).join(' UNION ALL ');
  return `SELECT d.day FROM (SELECT ${daysAfter('a.month_start', 'numbers.n')} AS day, a.month_end FROM asked_month AS a CROSS JOIN (${numbers}) AS numbers) AS d WHERE d.day <= d.month_end`;
}

/** The days, of those by that name, on which each person was employed and not absent. */
export function daysThere({ column }: Dialect, days = 'working_days'): string {
  const between = (alias: string) => `${alias}.${column('from')} <= d.day AND (${alias}.${column('to')} IS NULL OR d.day <= ${alias}.${column('to')})`;
  return `SELECT DISTINCT m.person, d.day FROM members AS m CROSS JOIN ${days} AS d
JOIN ${inDataset('team')} AS t ON ${key('t.person_id')} = m.person AND ${between('t')}
LEFT JOIN ${inDataset('absences')} AS b ON ${key('b.person_id')} = m.person AND b.${column('from')} <= d.day AND d.day <= b.${column('to')}
WHERE b.person_id IS NULL`;
}

/** How many of the days each person was there, of how many; and whether an absence lacks a date. */
export function presences({ column }: Dialect, days = 'working_days', there = 'days_there'): string {
  return `SELECT m.person, COALESCE(t.days, 0) AS days, (SELECT COUNT(*) FROM ${days}) AS of_days, COALESCE(o.undated, 0) AS undated FROM members AS m
LEFT JOIN (SELECT person, COUNT(*) AS days FROM ${there} GROUP BY person) AS t ON t.person = m.person
LEFT JOIN (SELECT ${key('person_id')} AS person, COUNT(*) AS undated FROM ${inDataset('absences')} WHERE ${column('from')} IS NULL OR ${column('to')} IS NULL GROUP BY ${key('person_id')}) AS o ON o.person = m.person`;
}

const LEVELS = 5;

/** Each person with everyone above: through the heads employed in the same month, five levels up. */
export const managers = `SELECT DISTINCT person, above FROM (
${Array.from({ length: LEVELS }, (_, level) => chain(level)).join('\n  UNION ALL ')}) AS chains
WHERE above <> '' AND above <> person`;

function chain(level: number): string {
  const joins = Array.from({ length: level }, (_, i) => ` JOIN members AS m${i + 1} ON m${i + 1}.person = ${key(`m${i}.manager_id`)}`).join('');
  return `SELECT m0.person AS person, ${key(`m${level}.manager_id`)} AS above FROM members AS m0${joins}`;
}
