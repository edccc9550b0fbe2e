import { measures } from '../../core/plan/measures.ts';
import type { Measure } from '../../core/plan/measure.ts';
import { books } from './book.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { measured, measuredName } from './measured.ts';
import { needed } from './needed.ts';
import { calendarDays, calendarDaysThere, DAY, daysThere, managers, members, month, presences, spans, workingDays } from './people.ts';
import { literal, together, withNames } from './sql.ts';

const ordered = inOrder(measures);

/** The function `measures` of a day: a row for everyone employed in its month, with every measure that concerns them. */
export function measuresFunction(dialect: Dialect): string {
  return dialect.tableFunction(inDataset('measures'), DAY, withNames([...shared(dialect), ...values(dialect)], rows()));
}

/** The same as statements, for a table of one month: what many measures share is worked out once, where a function may work it out for each. */
export function measuresOfMonth(dialect: Dialect, day: string): readonly string[] {
  const steps = shared(dialect).map(([name, query]) => `CREATE OR REPLACE TEMP TABLE ${name} AS\n${query.split(DAY).join(day)}`);
  return [...steps, `CREATE OR REPLACE TABLE ${inDataset('measures_of_month')} AS\n${withNames(values(dialect), rows())}`];
}

/** The month, its people, and who needs what. */
function shared(dialect: Dialect): readonly (readonly [name: string, query: string])[] {
  return [
    ['asked_month', month(dialect)],
    ['members', members(dialect)],
    ['calendar_days', calendarDays()],
    ['working_days', workingDays(dialect)],
    ['calendar_days_there', calendarDaysThere(dialect)],
    ['days_there', daysThere],
    ['spans', spans],
    ['presences', presences(dialect)],
    ['managers', managers],
    ['books', books(dialect)],
    ['needed', needed(dialect)],
  ];
}

function values(dialect: Dialect): readonly (readonly [name: string, query: string])[] {
  const everyOne = together(ordered.map(({ name }) => `SELECT ${literal(name)} AS measure, person, value, problem FROM ${measuredName(name)}`));
  return [
    ...ordered.map((measure) => [measuredName(measure.name), measured(measure, dialect)] as const),
    ['known', `SELECT n.person, n.measure, v.value, v.problem FROM needed AS n JOIN (\n${everyOne}) AS v ON v.person = n.person AND v.measure = n.measure`],
  ];
}

/** One row a person, a column a measure; `problems` says which could not be counted, and why. */
function rows(): string {
  const columns = measures.map(({ name }) => `  MAX(CASE WHEN k.measure = ${literal(name)} THEN k.value END) AS ${name}`);
  return `SELECT a.month_start AS month, m.person_id, m.name, m.role, m.grade, m.manager_id,
${columns.join(',\n')},
  STRING_AGG(CASE WHEN k.problem IS NOT NULL THEN CONCAT(k.measure, ': ', k.problem) END, '; ' ORDER BY k.measure) AS problems
FROM members AS m CROSS JOIN asked_month AS a LEFT JOIN known AS k ON k.person = m.person
GROUP BY a.month_start, m.person_id, m.name, m.role, m.grade, m.manager_id`;
}

/** Each measure after the one that it is counted from. */
function inOrder(all: readonly Measure[]): readonly Measure[] {
  const placed: Measure[] = [];
  const place = (one: Measure): void => {
    const { counts } = one;
    const below = counts.form === 'team' ? all.find(({ name }) => name === counts.of) : undefined;
    if (below) place(below);
    if (!placed.includes(one)) placed.push(one);
  };
  all.forEach(place);
  return placed;
}
