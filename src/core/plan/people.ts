import { firstDay, isoDay, lastDay, monthAfter, type Day, type Month } from '../period.ts';
import { keyOf, numberOf, same, textOf, type Fact } from './fact.ts';
import { sentence, type How } from './how.ts';

/** One row of Team: what somebody was from a day to a day, both included. */
export interface Period {
  readonly row: number;
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly grade: string;
  readonly manager: string;
  readonly from: Day;
  /** The last day; null while it goes on. */
  readonly to: Day | null;
}

/** Somebody employed in a month, with the role that counts for it. */
export interface Member extends Period {
  /** Whether they left before the month, and are only paid on money that came in later. */
  readonly hasLeft: boolean;
  /** The first day of all, and the first in this role without a break in rows. */
  readonly hired: Day;
  readonly since: Day;
  /** All of their rows of Team: what they were in other months. */
  readonly periods: readonly Period[];
  readonly problem: How | null;
}

export function periodsOf(team: readonly Fact[]): readonly Period[] {
  return team.map((fact) => ({
    row: fact.row,
    person: textOf(fact, 'person_id'),
    name: textOf(fact, 'name'),
    role: textOf(fact, 'role'),
    grade: textOf(fact, 'grade'),
    manager: textOf(fact, 'manager_id'),
    from: numberOf(fact, 'from') ?? Number.NaN,
    to: textOf(fact, 'to') === '' ? null : (numberOf(fact, 'to') ?? Number.NaN),
  }));
}

/**
 * Who is employed on any day of a month, or has left at most so many days before it, in Team's order. A month uses the row valid on its first day, a joiner's first row.
 * A row whose dates can't be read counts as employed, with the problem said.
 */
export function membersIn(periods: readonly Period[], month: Month, daysAfterLeaving = 0): readonly Member[] {
  const byPerson = new Map<string, Period[]>();
  for (const period of periods) {
    const key = keyOf(period.person);
    const own = byPerson.get(key);
    if (own) own.push(period);
    else byPerson.set(key, [period]);
  }
  return [...byPerson.values()].flatMap((own) => memberOf(own, month, daysAfterLeaving) ?? []);
}

/** What somebody was in another month; nothing where they weren't employed on any day of it. */
export function memberThen({ periods }: Pick<Member, 'periods'>, month: Month): Member | undefined {
  return memberOf(periods, month, 0);
}

/** What somebody was in another month, or last before it where they had left. */
export function latestThen({ periods }: Pick<Member, 'periods'>, month: Month): Member | undefined {
  return memberOf(periods, month, Infinity);
}

function memberOf(own: readonly Period[], month: Month, daysAfterLeaving: number): Member | undefined {
  const unreadable = own.find(({ from, to }) => Number.isNaN(from) || Number.isNaN(to));
  if (unreadable) return { ...unreadable, hasLeft: false, hired: Number.NaN, since: Number.NaN, periods: own, problem: sentence('Team row {row} has no date in its from or to column', { row: String(unreadable.row) }) };
  const [first, last] = [firstDay(month), lastDay(month)];
  const here = own.filter(({ from, to }) => from <= last && (to === null || to >= first)).sort((a, b) => a.from - b.from);
  const late = own.filter(({ to }) => to !== null && to < first && to >= first - daysAfterLeaving).sort((a, b) => b.from - a.from);
  const [valid = late[0], next] = here;
  if (!valid) return undefined;
  const twice = next && next.from <= first && valid.from <= first;
  const before = [...own].sort((a, b) => a.from - b.from).filter(({ from }) => from <= valid.from);
  const other = before.reduce((place, { role }, i) => (same(role, valid.role) ? place : i), -1);
  return { ...valid, hasLeft: here.length === 0, hired: before[0]?.from ?? valid.from, since: before[other + 1]?.from ?? valid.from, periods: own, problem: twice ? sentence('Team rows {row} and {other} are both valid on {day}', { row: String(valid.row), other: String(next.row), day: isoDay(first) }) : null };
}

/** Whether it is somebody's last month: they aren't employed on any day of the next one. */
export function isLeaving(member: Pick<Member, 'periods' | 'hasLeft'>, month: Month): boolean {
  return !member.hasLeft && !memberThen(member, monthAfter(month, 1));
}

export function isEmployed(periods: readonly Period[], person: string, day: Day): boolean {
  return periods.some((period) => same(period.person, person) && period.from <= day && (period.to === null || period.to >= day));
}

const LEVELS = 5;

/** Whom a member reports to, nearest first, through the heads employed in the same month (by key). */
export function managersOf(member: Member, members: ReadonlyMap<string, Member>): readonly string[] {
  const chain: string[] = [];
  let above: Member | undefined = member;
  while (above && above.manager !== '' && chain.length < LEVELS) {
    const manager: string = above.manager;
    chain.push(manager);
    above = members.get(keyOf(manager));
  }
  return chain;
}
