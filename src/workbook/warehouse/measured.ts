import { creditsTo } from '../../core/plan/credited.ts';
import type { Form, Measure, Total } from '../../core/plan/measure.ts';
import { credits } from '../tabs/credits.ts';
import { ofBook } from './book.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { periodStarts } from './people.ts';
import { processScore } from './process-score.ts';
import { key, literal, product, together } from './sql.ts';
import { sourceOf } from './views.ts';

/** Measures as SQL: each a query that gives everyone in the month a value, or a problem. The evaluator and the native formulas are its twins. */
type Writer<F extends Form['form']> = (form: Extract<Form, { readonly form: F }>, period: Measure['period'], dialect: Dialect) => string;

const NO_PROBLEM = 'CAST(NULL AS STRING)';

const writers: { readonly [F in Form['form']]: Writer<F> } = {
  total: (form, period, dialect) => `SELECT m.person, ${settled('f')} AS value, f.problem AS problem FROM members AS m
${form.whose === null ? 'CROSS JOIN' : 'LEFT JOIN'} (${totals(form, period, dialect)}) AS f${form.whose === null ? '' : ' ON f.person = m.person'}`,

  share: (form, period, dialect) => `SELECT m.person, ${dialect.quotient(settled('f'), settled('g'))} AS value, COALESCE(f.problem, g.problem) AS problem FROM members AS m
LEFT JOIN (${totals(form.of, period, dialect)}) AS f ON f.person = m.person
LEFT JOIN (${totals(form.among, period, dialect)}) AS g ON g.person = m.person`,

  quota: ({ kpi, owner, prorated }, period, dialect) => {
    const { column } = dialect;
    const value = prorated ? dialect.quotient(product('q.planned', 'p.days', dialect), 'p.of_days') : 'q.planned';
    return `SELECT m.person, CASE WHEN q.found = 1 AND q.planned >= 0${prorated ? ' AND p.undated = 0' : ''} THEN ${value} END AS value,
  CASE WHEN q.found > 1 THEN ${literal(`Quotas has several rows for ${kpi}`)} WHEN q.planned < 0 THEN ${literal(`Quotas has less than nothing for ${kpi}`)}${prorated ? ` WHEN q.found = 1 AND p.undated > 0 THEN ${literal(UNDATED)}` : ''} END AS problem
FROM members AS m JOIN presences AS p ON p.person = m.person AND p.period = 'month'
${owner === null ? 'LEFT' : 'CROSS'} JOIN (SELECT ${owner === null ? `${key('t.person_id')} AS person, ` : ''}COUNT(*) AS found, MAX(t.${column('value')}) AS planned FROM ${inDataset('quotas')} AS t CROSS JOIN asked_month AS a
  WHERE t.${column('period')} = ${periodStarts[period]} AND ${key('t.kpi')} = ${literal(kpi)} AND t.${column('value')} IS NOT NULL${owner === null ? ` GROUP BY ${key('t.person_id')}` : ` AND ${key('t.person_id')} = ${literal(owner.toLowerCase())}`}) AS q${owner === null ? ' ON q.person = m.person' : ''}`;
  },

  presence: ({ days }, period, { quotient }) => `SELECT person, CASE WHEN undated = 0 THEN ${days === 'working' ? quotient('days', 'of_days') : quotient('calendar_days', 'of_calendar_days')} END AS value, CASE WHEN undated > 0 THEN ${literal(UNDATED)} END AS problem FROM presences WHERE period = ${literal(period)}`,

  'process score': (_, __, dialect) => processScore(dialect),

  target: (_, __, { column, numberIn }) => `SELECT m.person, MAX(${numberIn(`s.${column('value')}`)}) AS value, ${NO_PROBLEM} AS problem
FROM members AS m LEFT JOIN ${inDataset('settings')} AS s ON s.parameter = CONCAT('target_', ${key("COALESCE(m.grade, '')")}) GROUP BY m.person`,

  team: ({ of, role, take }, _, { quotient }) => `SELECT m.person, CASE WHEN COUNT(o.problem) = 0 THEN ${take === 'sum' ? 'SUM(o.value)' : quotient('SUM(o.value)', 'COUNT(o.value)')} END AS value, MIN(o.problem) AS problem
FROM members AS m LEFT JOIN ${reportsIn(role)}
LEFT JOIN ${measuredName(of)} AS o ON o.person = b.person GROUP BY m.person`,

  'team total': ({ of, role }, period, dialect) => `SELECT m.person, CASE WHEN SUM(f.lacking) > 0 OR COUNT(b.person) = 0 THEN NULL ELSE COALESCE(SUM(f.total), 0) END AS value,
  MIN(f.problem) AS problem
FROM members AS m LEFT JOIN ${role === undefined ? 'managers AS b ON b.above = m.person' : reportsIn(role)} LEFT JOIN (${totals(of, period, dialect)}) AS f ON f.person = b.person GROUP BY m.person`,

  retention: (_, __, dialect) => ofBook(dialect.quotient('SUM(b.now)', 'SUM(b.before)'), dialect),

  'big client lost': (_, __, dialect) => ofBook('MAX(CASE WHEN b.now = 0 AND b.before * 5 >= b.opening THEN 1 ELSE 0 END)', dialect),
};

/** Those in a role who report to a person directly. */
function reportsIn(role: string): string {
  return `(SELECT ${key('r.manager_id')} AS above, r.person FROM members AS r WHERE ${key('r.role')} = ${literal(role.toLowerCase())}) AS b ON b.above = m.person`;
}

/** The query of a measure. */
export function measured({ counts, period }: Measure, dialect: Dialect): string {
  const write = writers[counts.form] as Writer<Form['form']>;
  return `SELECT person, CAST(value AS ${dialect.valueType}) AS value, problem FROM (\n${write(counts as never, period, dialect)}) AS worked`;
}

/** The name of a measure's query, by which others know it. */
export function measuredName(measure: string): string {
  return `of_${measure}`;
}

const UNDATED = 'Absences has a row without a date in its from or to column';

/** Each person's total, with what Credits adds to it; with how many rows lack what is added up, and why. */
function totals(total: Total, period: Measure['period'], dialect: Dialect): string {
  const credit = creditsTo(total);
  if (!credit) return ownTotals(total, period, dialect);
  const both = together([total, credit].map((one) => ownTotals(one, period, dialect)));
  return `SELECT u.person, SUM(u.total) AS total, SUM(u.lacking) AS lacking, MAX(u.problem) AS problem FROM (\n${both}) AS u GROUP BY u.person`;
}

/** Each person's total of one table, or the whole company's in one row. */
function ownTotals({ table, adds, where, whose, on }: Total, period: Measure['period'], { column, exactType }: Dialect): string {
  const of = (name: string) => `t.${column(name)}`;
  const person = whose === null ? "''" : key(of(whose));
  const meets = Object.entries(where).map(([name, words]) => ` AND ${key(of(name))} IN (${[words].flat().map((word) => literal(word.toLowerCase())).join(', ')})`);
  const total = adds === undefined ? `CAST(COUNT(*) AS ${exactType}) AS total, 0 AS lacking, ${NO_PROBLEM} AS problem` : `CAST(SUM(${of(adds)}) AS ${exactType}) AS total, COALESCE(SUM(CASE WHEN ${of(adds)} IS NULL THEN 1 ELSE 0 END), 0) AS lacking, MAX(CASE WHEN ${of(adds)} IS NULL THEN ${whyLacking(table, adds, of)} END) AS problem`;
  return `SELECT ${person} AS person, ${total} FROM ${sourceOf(table)} AS t CROSS JOIN asked_month AS a
  WHERE ${of(on)} BETWEEN ${periodStarts[period]} AND a.month_end${meets.join('')}${whose === null ? '' : ` GROUP BY ${person}`}`;
}

/** A row of Credits says itself why it has no figure, here within what parts one problem from the next. */
function whyLacking(table: string, adds: string, of: (name: string) => string): string {
  return table === credits.id ? `CONCAT(${literal(`${table}: `)}, REPLACE(${of('why')}, '; ', ', '))` : literal(`${table}: ${adds} is missing or can not be worked out`);
}

/** A total, 0 where there is no row; nothing where a row lacks what is added up, as it's never taken for a zero. */
function settled(alias: string): string {
  return `CASE WHEN ${alias}.lacking > 0 THEN NULL ELSE COALESCE(${alias}.total, 0) END`;
}
