import { firstDay, monthAfter, periodStart, type Day, type Month } from '../core/period.ts';
import { measures } from '../core/plan/measures.ts';
import { roles } from '../core/plan/role.ts';
import type { Row } from './draft.ts';
import type { Change } from './found.ts';
import { departmentRoles } from './roles.ts';
import { changeOf, type Table, type TableRow } from './table.ts';
import type { blocks } from './tabs/allocation.ts';

/** Somebody's row in Team as the sidebar shows it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly grade: string;
  readonly manager: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly row: TableRow;
}

export type Shares = Readonly<Record<(typeof blocks)[number], number>>;

/** Everyone in Team, each by the latest row: who is there first, then who has left, both in Team's order. */
export function peopleOf(team: Table): readonly Person[] {
  const latest = new Map<string, Person>();
  for (const row of team.rows) {
    const person = personOf(row);
    const known = latest.get(person.id.toLowerCase());
    if (!known || (person.from ?? 0) >= (known.from ?? 0)) latest.set(person.id.toLowerCase(), person);
  }
  return [...latest.values()].sort((a, b) => Number(a.to !== null) - Number(b.to !== null));
}

function personOf(row: TableRow): Person {
  const text = (name: string) => String(row.cells[name] ?? '').trim();
  const day = (name: string) => (typeof row.cells[name] === 'number' ? Number(row.cells[name]) : null);
  return { id: text('person_id'), name: text('name'), role: text('role'), grade: text('grade'), manager: text('manager_id'), from: day('from'), to: day('to'), row };
}

/** The next free short name: P07 after P06. */
export function freeId(people: readonly Person[]): string {
  const numbers = people.flatMap(({ id }) => Number(/^p(\d+)$/i.exec(id)?.[1] ?? 0));
  return `P${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** What is to be true of a person from a day on. */
export interface PersonWish {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly grade: string;
  readonly manager: string;
  readonly from: Day;
}

export function teamRow({ id, name, role, grade, manager, from }: PersonWish): Row {
  return { person_id: id, name, role, grade, manager_id: manager, from, to: '', note: '' };
}

/**
 * A new role, grade or manager from a day on: the row so far ends on the day before and a new one begins, so that months already paid stay
 * as they were. What holds from the same day, or only the name, is corrected in its row.
 */
export function changePerson(team: Table, person: Person, wish: PersonWish): { readonly changes: readonly Change[]; readonly rows: readonly Row[] } {
  const isCorrection = person.from === null || wish.from <= person.from || (person.role === wish.role && person.grade === wish.grade && person.manager === wish.manager);
  if (!isCorrection) return { changes: [changeOf(team, person.row, 'to', wish.from - 1)], rows: [teamRow(wish)] };
  const wanted: Row = { name: wish.name, role: wish.role, grade: wish.grade, manager_id: wish.manager, ...(person.from === null ? { from: wish.from } : {}) };
  const changes = Object.entries(wanted).flatMap(([column, to]) => (person.row.cells[column] === to ? [] : [changeOf(team, person.row, column, to)]));
  return { changes, rows: [] };
}

export function endEmployment(team: Table, person: Person, last: Day): readonly Change[] {
  return [changeOf(team, person.row, 'to', last)];
}

/** What a month or a quarter of full work is planned at, until the company says otherwise. Ours, not from the article. */
const usualPlans: Readonly<Partial<Record<string, number>>> = { meetings_held: 8, first_meetings: 8, follow_up_meetings: 10, signed_new_usd: 200_000, signed_repeat_usd: 75_000 };

/** The share of a lead generator's quota in each of the first months. Ours. */
const ramp = [0.25, 0.5, 0.75, 1] as const;

const MONTHS = 3;

/** The rows of Quotas that somebody in a role needs from a month on and doesn't have: three months, a newcomer's ramp, and their quarters. */
export function quotaRows(quotas: Table, person: { readonly id: string; readonly role: string }, from: Month, isNew: boolean): readonly Row[] {
  const needed = measures.flatMap(({ counts, of, period }) => (counts.form === 'quota' && counts.owner === null && of !== 'everyone' && of.some((role) => role === person.role) ? [{ kpi: counts.kpi, period }] : []));
  const isRamped = isNew && person.role === roles.leadGenerator;
  const months = Array.from({ length: isRamped ? ramp.length : MONTHS }, (_, i) => monthAfter(from, i));
  const has = (kpi: string, day: Day) => quotas.rows.some(({ cells }) => String(cells['person_id']).toLowerCase() === person.id.toLowerCase() && cells['kpi'] === kpi && cells['period'] === day);
  return needed.flatMap(({ kpi, period }) => {
    const starts = [...new Set(months.map((month) => periodStart(month, period)))];
    return starts
      .map((start, i) => ({ period: firstDay(start), person_id: person.id, kpi, value: (usualPlans[kpi] ?? 0) * (isRamped ? (ramp[i] ?? 1) : 1) }))
      .filter(({ period: day }) => !has(kpi, day));
  });
}

export function ownShares(role: string): Shares {
  const own = departmentRoles.find(({ name }) => name === role)?.process;
  return { 'Lead generation': own === 'Lead generation' ? 1 : 0, Sales: own === 'Sales' ? 1 : 0, 'Account management': own === 'Account management' ? 1 : 0 };
}

/** Somebody's shares of time; undefined where Allocation has no rows for them. */
export function sharesOf(allocation: Table, id: string): Shares | undefined {
  const own = allocation.rows.filter(({ cells }) => String(cells['person_id']).toLowerCase() === id.toLowerCase());
  if (own.length === 0) return undefined;
  const of = (block: string) => own.filter(({ cells }) => cells['process'] === block).reduce((sum, { cells }) => sum + Number(cells['share'] || 0), 0);
  return { 'Lead generation': of('Lead generation'), Sales: of('Sales'), 'Account management': of('Account management') };
}

/** What makes Allocation say these shares: rows changed, and rows added for blocks that had none. */
export function changeShares(allocation: Table, id: string, shares: Shares): { readonly changes: readonly Change[]; readonly rows: readonly Row[] } {
  const own = allocation.rows.filter(({ cells }) => cells['process'] !== '' && String(cells['person_id']).toLowerCase() === id.toLowerCase());
  const found = (block: string) => own.find(({ cells }) => cells['process'] === block);
  const entries = Object.entries(shares);
  return {
    changes: entries.flatMap(([block, share]) => {
      const row = found(block);
      return row && row.cells['share'] !== share ? [changeOf(allocation, row, 'share', share)] : [];
    }),
    rows: entries.flatMap(([block, share]) => (!found(block) && share > 0 ? [{ person_id: id, process: block, share }] : [])),
  };
}
