import { exact, nothing, type Exact } from '../money.ts';
import { calendarDays, firstDay, lastDay, periodStart, workingDays, type Day, type Month } from '../period.ts';
import { creditsTo } from './credited.ts';
import { keyOf, numberOf, rowsOf, same, textOf, type Fact, type Facts } from './fact.ts';
import type { Measure, Total } from './measure.ts';
import { amountSet, settingNames } from './setting.ts';
import { isEmployed, membersIn, periodsOf, type Member, type Period } from './people.ts';

/** A measure's value: null where there is nothing to measure, a text where the facts can't be counted. */
export type Value = Exact | null | string;

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The facts as one month sees them, with the look-ups that measures share. */
export interface MonthFacts {
  readonly month: Month;
  readonly facts: Facts;
  readonly members: readonly Member[];
  readonly working: readonly Day[];
  readonly calendar: readonly Day[];
  readonly setting: (parameter: string) => number | null;
  readonly span: (period: Measure['period']) => Span;
  readonly employed: (person: string, day: Day) => boolean;
  readonly absent: (person: string, day: Day) => boolean;
  /** What a total gives for a person, or for the whole company. */
  readonly total: (total: Total, period: Measure['period'], person: string | null) => Value;
}

export function monthFacts(facts: Facts, month: Month): MonthFacts {
  const periods: readonly Period[] = periodsOf(rowsOf(facts, 'team'));
  const holidays = new Set(rowsOf(facts, 'holidays').flatMap((holiday) => numberOf(holiday, 'date') ?? []));
  const settings = new Map(rowsOf(facts, 'settings').map((setting) => [textOf(setting, 'parameter'), numberOf(setting, 'value')]));
  const absences = rowsOf(facts, 'absences').map((absence) => ({
    person: textOf(absence, 'person_id'),
    from: numberOf(absence, 'from') ?? Number.NaN,
    to: numberOf(absence, 'to') ?? Number.NaN,
  }));
  const span = (period: Measure['period']): Span => ({ from: firstDay(periodStart(month, period)), to: lastDay(month) });
  const sums = new Map<Total, ReadonlyMap<string, Value>>();
  const summed = (total: Total, period: Measure['period']): ReadonlyMap<string, Value> => {
    const known = sums.get(total) ?? sumUp(rowsOf(facts, total.table), total, span(period));
    sums.set(total, known);
    return known;
  };
  const own = (total: Total, period: Measure['period'], person: string | null): Value => summed(total, period).get(keyOf(person ?? '')) ?? nothing;
  const credits = new Map<Total, Total | null>();
  const creditOf = (total: Total): Total | null => {
    const known = credits.has(total) ? (credits.get(total) ?? null) : rowsOf(facts, 'credits').length === 0 ? null : creditsTo(total);
    credits.set(total, known);
    return known;
  };
  return {
    month,
    facts,
    members: membersIn(periods, month, amountSet(rowsOf(facts, 'settings'), settingNames.daysAfterLeaving, 0)),
    calendar: calendarDays(firstDay(month), lastDay(month)),
    working: workingDays(firstDay(month), lastDay(month), holidays),
    setting: (parameter) => settings.get(parameter) ?? null,
    span,
    employed: (person, day) => isEmployed(periods, person, day),
    absent: (person, day) => absences.some((absence) => same(absence.person, person) && absence.from <= day && day <= absence.to),
    total: (total, period, person) => {
      const credit = creditOf(total);
      return together(own(total, period, person), credit ? own(credit, period, person) : nothing);
    },
  };
}

function together(one: Value, other: Value): Value {
  if (typeof one === 'string' || one === null) return one;
  return typeof other === 'string' || other === null ? other : one.plus(other);
}

/** One pass over a table: the total of every person, under '' for the whole company. */
function sumUp(rows: readonly Fact[], total: Total, { from, to }: Span): ReadonlyMap<string, Value> {
  const sums = new Map<string, Value>();
  for (const row of rows) {
    const day = numberOf(row, total.on);
    if (day === null || Math.floor(day) < from || Math.floor(day) > to || !meets(row, total.where)) continue;
    const key = total.whose === null ? '' : keyOf(textOf(row, total.whose));
    const so_far = sums.get(key) ?? nothing;
    if (typeof so_far !== 'string' && so_far !== null) sums.set(key, add(so_far, row, total));
  }
  return sums;
}

function add(sum: Exact, row: Fact, { table, adds }: Total): Value {
  if (adds === undefined) return sum.plus(1);
  const cell = row.cells[adds] ?? '';
  if (typeof cell === 'number') return sum.plus(exact(cell));
  return `${table} row ${row.row}: ${cell === '' ? `${adds} is blank` : String(cell)}`;
}

function meets(row: Fact, where: Total['where']): boolean {
  return Object.entries(where).every(([column, wanted]) => {
    const cell = textOf(row, column);
    return typeof wanted === 'string' ? same(cell, wanted) : wanted.some((word) => same(cell, word));
  });
}
