import { settingNames } from '../../core/plan/setting.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';
import { settingNumber } from './setting.ts';
import { daysAfter, key, literal } from './sql.ts';
import type { WorkedColumn } from './worked-column.ts';

/** What a meeting counts: nothing where the same company was met not long before, less than one where the company asked itself. */
export function meetingWeight(dialect: Dialect): WorkedColumn {
  const { column } = dialect;
  const day = `t.${column('date')}`;
  // Met on the 1st, with thirty days set, a company counts again from the 31st on; a half day set is a day more.
  const days = `CAST(CEIL(${settingNumber(settingNames.repeatMeetingDays, 0, dialect)}) AS INT64)`;
  return {
    joins: `CROSS JOIN (SELECT ${days} AS days, ${settingNumber(settingNames.inboundMeetingWeight, 1, dialect)} AS inbound) AS chosen
LEFT JOIN (\n${held(column)}) AS found ON found.company = ${key(`t.${column('company')}`)} AND found.day < ${day} AND (found.until IS NULL OR ${day} <= found.until)
LEFT JOIN (\n${firstOfDay(column)}) AS same_day ON same_day.company = ${key(`t.${column('company')}`)} AND same_day.day = ${day}`,
    is: `CASE WHEN found.day > ${daysAfter(day, '-chosen.days')} OR (chosen.days > 0 AND same_day.first_row < t.${SHEET_ROW}) THEN 0 WHEN ${key(`t.${column('source')}`)} = ${literal('inbound')} THEN chosen.inbound ELSE 1 END`,
  };
}

/** The days on which each company had a meeting that counts, each until the next. */
function held(column: Dialect['column']): string {
  return `  SELECT company, day, LEAD(day) OVER (PARTITION BY company ORDER BY day) AS until FROM (\n${firstOfDay(column)}) AS met`;
}

/** The first row of each day's meetings with a company that count, so that a later one repeats them: sales accepted it, or it ended in negotiations and they don't refuse it. */
function firstOfDay(column: Dialect['column']): string {
  const is = (name: string, word: string) => `${key(`COALESCE(${column(name)}, '')`)} = ${literal(word)}`;
  return `    SELECT ${key(column('company'))} AS company, ${column('date')} AS day, MIN(${SHEET_ROW}) AS first_row FROM ${inDataset('meetings')}
    WHERE ${column('company')} <> '' AND ${column('date')} IS NOT NULL AND ${is('kind', 'first')} AND ${is('status', 'held')}
      AND (${is('accepted_by_sales', 'yes')} OR (${is('outcome', 'qualified')} AND NOT ${is('accepted_by_sales', 'no')}))
    GROUP BY ${key(column('company'))}, ${column('date')}`;
}
