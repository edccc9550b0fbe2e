import { settingNames } from '../../core/plan/setting.ts';
import type { Period } from '../../core/period.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';
import { settingNumber } from './setting.ts';
import { daysAfter, key, literal, monthsAfter, together } from './sql.ts';

/** The day that is asked for. */
export const DAY = 'asked_day';

const MONTH_START = daysAfter(`CAST(LAST_DAY(${monthsAfter(DAY, '-1')}) AS DATE)`, '1');

/** The first day of each period that the month lies in. */
export const periodStarts: Readonly<Record<Period, string>> = { month: 'a.month_start', quarter: 'a.quarter_start', 'half-year': 'a.half_start', year: 'a.year_start' };

/** The month and the longer periods that the day lies in, and since when somebody may have left who is still paid. */
export function month(dialect: Dialect): string {
  const since = (start: string, months: number) => `${monthsAfter('month_start', `-MOD(EXTRACT(MONTH FROM month_start) - 1, ${months})`)} AS ${start}`;
  return [
    `SELECT month_start, month_end, quarter_start, half_start, year_start, ${monthsAfter('quarter_start', '-1')} AS before_quarter, ${daysAfter('month_start', '-days_after_leaving')} AS left_since`,
    `FROM (SELECT month_start, month_end, days_after_leaving, ${since('quarter_start', 3)}, ${since('half_start', 6)}, ${since('year_start', 12)}`,
    `FROM (SELECT ${MONTH_START} AS month_start, CAST(LAST_DAY(${DAY}) AS DATE) AS month_end, CAST(FLOOR(${settingNumber(settingNames.daysAfterLeaving, 0, dialect)}) AS INT64) AS days_after_leaving) AS asked) AS asked_in_quarter`,
  ].join('\n');
}

/** Everyone employed on any day of the month, as the row valid on its first day says, a joiner's first row; and who left not long before, as they last were. */
export function members({ column }: Dialect): string {
  const [from, to] = [`t.${column('from')}`, `t.${column('to')}`];
  const own = `PARTITION BY ${key('t.person_id')}`;
  const here = `(${from} IS NULL OR (${from} <= a.month_end AND (${to} IS NULL OR ${to} >= a.month_start)))`;
  return `SELECT person, person_id, name, role, grade, manager_id, place FROM (
  SELECT ${key('t.person_id')} AS person, t.person_id, t.name, t.role, t.grade, t.manager_id, t.place,
    ROW_NUMBER() OVER (${own} ORDER BY CASE WHEN ${here} THEN 0 ELSE 1 END, CASE WHEN ${here} THEN ${from} END NULLS FIRST, ${from} DESC, t.${SHEET_ROW}) AS chosen
  FROM (SELECT t.*, MIN(t.${SHEET_ROW}) OVER (${own}) AS place FROM ${inDataset('team')} AS t) AS t CROSS JOIN asked_month AS a
  WHERE ${here} OR (${to} < a.month_start AND ${to} >= a.left_since)) AS valid
WHERE chosen = 1`;
}

/** Every day of the year until the month's end. */
export function calendarDays(): string {
  const digits = `(${Array.from({ length: 10 }, (_, n) => (n === 0 ? 'SELECT 0 AS n' : `SELECT ${n}`)).join(' UNION ALL ')})`;
  return `SELECT d.day FROM (
  SELECT ${daysAfter('a.year_start', 'u.n + 10 * t.n + 100 * h.n')} AS day, a.month_end FROM asked_month AS a CROSS JOIN ${digits} AS u CROSS JOIN ${digits} AS t CROSS JOIN ${digits} AS h) AS d
WHERE d.day <= d.month_end`;
}

/** Those of them that were working days: Monday to Friday without holidays. */
export function workingDays({ column, isWeekday }: Dialect): string {
  return `SELECT d.day FROM calendar_days AS d
LEFT JOIN ${inDataset('holidays')} AS h ON h.${column('date')} = d.day
WHERE ${isWeekday('d.day')} AND h.${column('date')} IS NULL`;
}

/** The days on which each person was employed and not absent. */
export function calendarDaysThere({ column }: Dialect): string {
  const between = (alias: string) => `${alias}.${column('from')} <= d.day AND (${alias}.${column('to')} IS NULL OR d.day <= ${alias}.${column('to')})`;
  return `SELECT DISTINCT m.person, d.day FROM members AS m CROSS JOIN calendar_days AS d
JOIN ${inDataset('team')} AS t ON ${key('t.person_id')} = m.person AND ${between('t')}
LEFT JOIN ${inDataset('absences')} AS b ON ${key('b.person_id')} = m.person AND b.${column('from')} <= d.day AND d.day <= b.${column('to')}
WHERE b.person_id IS NULL`;
}

/** Those of them that were working days of the month. */
export const daysThere = 'SELECT DISTINCT t.person, t.day FROM calendar_days_there AS t JOIN working_days AS d ON d.day = t.day JOIN asked_month AS a ON t.day >= a.month_start';

/** The periods that end with the month. */
export const spans = together(Object.entries(periodStarts).map(([period, start]) => `SELECT ${literal(period)} AS period, ${start} AS since FROM asked_month AS a`));

/** How many days of each period each person was there, of how many: working days and calendar days; and whether an absence lacks a date. */
export function presences({ column }: Dialect): string {
  const counted = (days: string, whose: string, as: string) => `SELECT ${whose}s.period, COUNT(w.day) AS ${as}days, COUNT(*) AS ${as}calendar_days FROM spans AS s JOIN ${days} AS d ON d.day >= s.since
  LEFT JOIN working_days AS w ON w.day = d.day GROUP BY ${whose}s.period`;
  return `SELECT m.person, p.period, COALESCE(t.days, 0) AS days, p.of_days, COALESCE(t.calendar_days, 0) AS calendar_days, p.of_calendar_days, COALESCE(o.undated, 0) AS undated FROM members AS m
CROSS JOIN (${counted('calendar_days', '', 'of_')}) AS p
LEFT JOIN (${counted('calendar_days_there', 'd.person, ', '')}) AS t ON t.person = m.person AND t.period = p.period
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
