import { nothing, toCell, type Exact } from '../core/money.ts';
import { firstDay, lastDay, workingDays, type Day, type Month } from '../core/period.ts';
import { evaluate } from '../core/plan/evaluate.ts';
import { numberOf, rowsOf, same, textOf } from '../core/plan/fact.ts';
import { measures } from '../core/plan/measures.ts';
import { FLAG } from '../core/plan/flag.ts';
import type { PayoutLine } from '../core/plan/payout-line.ts';
import { payMonth } from '../core/plan/pay-month.ts';
import { membersIn, periodsOf } from '../core/plan/people.ts';
import { roles } from '../core/plan/role.ts';
import { bottleneckOf, type ZoneSeen } from './bottleneck-of.ts';
import type { Department } from './department-facts.ts';
import type { Plain } from './found.ts';
import { lightOf, type Light } from './lights.ts';
import { departmentRoles } from './roles.ts';
import { tableOf } from './table.ts';
import { payouts } from './tabs/payouts.ts';

/** Somebody's month at a glance. */
export interface PersonSeen {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly kpi: string;
  readonly fact: number | null;
  readonly plan: number | null;
  readonly light: Light | null;
  readonly pay: number;
}

/** Something that the month still lacks, and the cell where it is mended. */
export type Lack =
  | { readonly what: 'nobody' }
  | { readonly what: 'role'; readonly role: string }
  | { readonly what: 'quota'; readonly name: string; readonly kpi: string }
  | { readonly what: 'daily'; readonly name: string; readonly days: number }
  | { readonly what: 'line'; readonly name: string; readonly component: string; readonly why: string; readonly row: number };

export interface Glance {
  readonly month: Month;
  readonly people: readonly PersonSeen[];
  readonly total: number;
  readonly lacks: readonly Lack[];
  readonly zones: readonly ZoneSeen[] | undefined;
  /** Whether Payouts shows what follows from the facts; its first cell where it shows an error instead. */
  readonly sheet: 'agrees' | 'differs' | { readonly error: string };
}

/** A month as the facts tell it on a day, beside what the Payouts tab shows. */
export function glance(department: Department, shown: readonly (readonly Plain[])[], month: Month, today: Day): Glance {
  const { facts, rules } = department;
  const members = membersIn(periodsOf(rowsOf(facts, 'team')), month);
  const [header = [], ...rows] = evaluate(facts, rules, month);
  const measured = (person: string, name: string): Plain => {
    const row = rows.find((cells) => same(String(cells[header.indexOf('person_id')]), person));
    const cell = row?.[header.indexOf(name)];
    return typeof cell === 'number' ? cell : '';
  };
  const lines = payMonth(facts, rules, month);
  const payOf = (person: string) => totalOf(lines.filter((line) => same(line.person, person)));
  const nameOf = (person: string) => members.find((member) => same(member.person, person))?.name || person;
  const table = tableOf(payouts, shown);
  const drawn = table.rows.filter(({ cells }) => cells['how'] !== '');
  const flagged = drawn.filter(({ cells }) => String(cells['how']).startsWith(FLAG));
  return {
    month,
    people: members.map(({ person, name, role }) => seen(person, name || person, role, (kpi) => measured(person, kpi), payOf(person))),
    total: totalOf(lines),
    lacks: [
      ...(members.length === 0 ? [{ what: 'nobody' } as const] : missingRoles(department, members)),
      ...missingQuotas(members, measured),
      ...missingDays(department, members, month, today),
      ...flagged.map(({ row, cells }) => ({ what: 'line', name: nameOf(String(cells['person'])), component: String(cells['component']), why: String(cells['how']).slice(FLAG.length), row }) as const),
    ],
    zones: bottleneckOf(department, month),
    sheet: sheetSays(String(shown[1]?.[table.columns.indexOf('person')] ?? ''), drawn.map(({ cells }) => `${cells['person']} ${cells['component']} ${cells['amount']}`), lines.map(({ person, component, amount }) => `${person} ${component} ${toCell(amount)}`)),
  };
}

function totalOf(lines: readonly PayoutLine[]): number {
  return toCell(lines.reduce<Exact>((sum, { amount }) => sum.plus(amount), nothing));
}

function seen(id: string, name: string, role: string, measured: (kpi: string) => Plain, pay: number): PersonSeen {
  const kpi = departmentRoles.find(({ name }) => name === role)?.main;
  const number = (cell: Plain) => (typeof cell === 'number' ? cell : null);
  const [fact, plan] = kpi ? [number(measured(kpi.fact)), number(measured(kpi.plan))] : [null, null];
  return { id, name, role, kpi: kpi?.fact ?? '', fact, plan, light: fact === null || plan === null || plan === 0 ? null : lightOf(fact / plan), pay };
}

type Members = ReturnType<typeof membersIn>;

function missingRoles({ facts }: Department, members: Members): readonly Lack[] {
  const said = rowsOf(facts, 'settings').find((row) => textOf(row, 'parameter') === 'roles');
  const wanted = said ? textOf(said, 'value').split(',').map((role) => role.trim()) : [];
  return wanted.filter((role) => role !== '' && !members.some((member) => same(member.role, role))).map((role) => ({ what: 'role', role }));
}

function missingQuotas(members: Members, measured: (person: string, name: string) => Plain): readonly Lack[] {
  const planned = measures.filter(({ counts }) => counts.form === 'quota' && counts.owner === null);
  return members.flatMap(({ person, name, role }) =>
    planned.flatMap(({ name: measure, of, counts }) =>
      counts.form === 'quota' && of !== 'everyone' && of.some((one) => same(one, role)) && measured(person, measure) === '' ? [{ what: 'quota', name: name || person, kpi: counts.kpi } as const] : [],
    ),
  );
}

/** Working days up to today for which a lead generator has no entry and no absence. */
function missingDays({ facts }: Department, members: Members, month: Month, today: Day): readonly Lack[] {
  const holidays = new Set(rowsOf(facts, 'holidays').flatMap((row) => numberOf(row, 'date') ?? []));
  const days = workingDays(firstDay(month), Math.min(lastDay(month), today - 1), holidays);
  return members
    .filter(({ role }) => same(role, roles.leadGenerator))
    .flatMap(({ person, name, from, to }) => {
      const entered = new Set(rowsOf(facts, 'daily').flatMap((row) => (same(textOf(row, 'person_id'), person) ? Math.floor(numberOf(row, 'date') ?? 0) : [])));
      const away = rowsOf(facts, 'absences').filter((row) => same(textOf(row, 'person_id'), person));
      const isAway = (day: Day) => away.some((row) => (numberOf(row, 'from') ?? Infinity) <= day && day <= (numberOf(row, 'to') ?? -Infinity));
      const missing = days.filter((day) => day >= from && (to === null || day <= to) && !entered.has(day) && !isAway(day));
      return missing.length > 0 ? [{ what: 'daily', name: name || person, days: missing.length } as const] : [];
    });
}

function sheetSays(first: string, shown: readonly string[], worked: readonly string[]): Glance['sheet'] {
  if (first.startsWith('#') || /^loading/i.test(first)) return { error: first };
  return shown.join('\n') === worked.join('\n') ? 'agrees' : 'differs';
}
