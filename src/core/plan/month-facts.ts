import { exact, nothing, type Exact } from '../money.ts';
import { calendarDays, firstDay, lastDay, periodStart, workingDays, type Day, type Month } from '../period.ts';
import { countedRows } from './counted-rows.ts';
import { creditsTo } from './credited.ts';
import { keyOf, numberOf, rowsOf, textOf, type Fact, type Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import type { Measure, Total } from './measure.ts';
import { isEmployed, managersOf, membersIn, periodsOf, type Member } from './people.ts';
import { remembered } from './remembered.ts';
import { amountSet, settingNames } from './setting.ts';

/** A measure's value: null where there is nothing to measure, a text where the facts can't be counted. */
export type Value = Exact | null | string;

/** From a day to a day, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The facts as one month sees them, with the look-ups that measures share. */
export interface MonthFacts {
  readonly month: Month;
  readonly facts: Facts;
  readonly members: readonly Member[];
  /** Every day of a period so far, or its working days. */
  readonly days: (kind: 'working' | 'calendar', period: Measure['period']) => readonly Day[];
  /** The rows of a table that hold a text in a column, told without regard to case. */
  readonly rows: (table: string, column: string, text: string) => readonly Fact[];
  /** The last day of anyone's in a table; 0 where there is none. */
  readonly lastDay: (table: string) => Day;
  /** Everyone in the month who reports to a person, directly or through another head. */
  readonly below: (person: string) => readonly Member[];
  readonly setting: (parameter: string) => number | null;
  readonly span: (period: Measure['period']) => Span;
  readonly employed: (person: string, day: Day) => boolean;
  readonly absent: (person: string, day: Day) => boolean;
  /** What a total gives for a person, or for the whole company. */
  readonly total: (total: Total, period: Measure['period'], person: string | null) => Value;
}

export function monthFacts(facts: Facts, month: Month): MonthFacts {
  const periods = periodsOf(rowsOf(facts, 'team'));
  const members = membersIn(periods, month, amountSet(rowsOf(facts, 'settings'), settingNames.daysAfterLeaving, 0));
  const holidays = new Set(rowsOf(facts, 'holidays').flatMap((holiday) => numberOf(holiday, 'date') ?? []));
  const settings = new Map(rowsOf(facts, 'settings').map((setting) => [textOf(setting, 'parameter'), numberOf(setting, 'value')]));
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
  const listed = remembered((table: string, column: string) => grouped(rowsOf(facts, table), (row) => keyOf(textOf(row, column))));
  const periodsBy = grouped(periods, ({ person }) => keyOf(person));
  const belowWhom = remembered(() => belowEach(members));
  const rows: MonthFacts['rows'] = (table, column, text) => listed(table, column).get(keyOf(text)) ?? [];
  return {
    month,
    facts,
    members,
    days: remembered((kind: 'working' | 'calendar', period: Measure['period']) => (kind === 'working' ? workingDays(span(period).from, span(period).to, holidays) : calendarDays(span(period).from, span(period).to))),
    rows,
    lastDay: remembered((table) => rowsOf(facts, table).reduce((last, row) => Math.max(last, Math.floor(numberOf(row, 'date') ?? 0)), 0)),
    below: (person) => belowWhom().get(keyOf(person)) ?? [],
    setting: (parameter) => settings.get(parameter) ?? null,
    span,
    employed: (person, day) => isEmployed(periodsBy.get(keyOf(person)) ?? [], person, day),
    absent: (person, day) => rows('absences', 'person_id', person).some((absence) => (numberOf(absence, 'from') ?? Number.NaN) <= day && day <= (numberOf(absence, 'to') ?? Number.NaN)),
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

/** For each person above somebody, everyone below them. */
function belowEach(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const byPerson = new Map(members.map((member) => [keyOf(member.person), member]));
  const pairs = members.flatMap((member) =>
    [...new Set(managersOf(member, byPerson).map(keyOf))].filter((above) => above !== keyOf(member.person)).map((above) => ({ above, member })),
  );
  return new Map([...grouped(pairs, ({ above }) => above)].map(([above, below]) => [above, below.map(({ member }) => member)]));
}

/** One pass over a table: the total of every person, under '' for the whole company. */
function sumUp(rows: readonly Fact[], total: Total, span: Span): ReadonlyMap<string, Value> {
  const sums = new Map<string, Value>();
  for (const row of countedRows(rows, total, span)) {
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
