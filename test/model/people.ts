// Who is employed, in which role, in whose team, and how much of the month is worked.
import { daysOf, firstDay, inMonth, workingDays } from './calendar.ts';
import { count, over, type Rational } from './rational.ts';
import { cell, rowsOf, type Row, type Tables } from './tables.ts';

export interface Member {
  readonly id: string;
  readonly role: string;
  readonly grade: string;
  readonly manager: string;
}

function coversDay(row: Row, day: string): boolean {
  const end = cell(row, 'end_date');
  return cell(row, 'start_date') <= day && (end === '' || day <= end);
}

function periodsOf(tables: Tables, person: string): readonly Row[] {
  return rowsOf(tables, 'people')
    .filter((row) => cell(row, 'person_id') === person)
    .toSorted((a, b) => (cell(a, 'start_date') < cell(b, 'start_date') ? -1 : 1));
}

export function employedOn(tables: Tables, person: string, day: string): boolean {
  return periodsOf(tables, person).some((row) => coversDay(row, day));
}

/** The row valid on the month's first day, a joiner's first row; nothing for who isn't employed on any day of the month. */
export function memberIn(tables: Tables, person: string, month: string): Member | undefined {
  const periods = periodsOf(tables, person);
  const row =
    periods.findLast((period) => coversDay(period, firstDay(month))) ??
    periods.find((period) => inMonth(cell(period, 'start_date'), month));
  if (row === undefined || !daysOf(month).some((day) => coversDay(row, day))) return undefined;
  return { id: person, role: cell(row, 'role_code'), grade: cell(row, 'grade'), manager: cell(row, 'manager_id') };
}

/** Everybody employed on at least one day of the month, in the order of the people table. */
export function membersIn(tables: Tables, month: string): readonly Member[] {
  const ids = [...new Set(rowsOf(tables, 'people').map((row) => cell(row, 'person_id')))];
  return ids.map((id) => memberIn(tables, id, month)).filter((member) => member !== undefined);
}

/** Absences stand in the table `absences` or are activities rows with the audience `absent`. */
function absentOn(tables: Tables, person: string, day: string): boolean {
  const period = rowsOf(tables, 'absences').some(
    (row) => cell(row, 'person_id') === person && cell(row, 'from') <= day && day <= (cell(row, 'to') || cell(row, 'from')),
  );
  return period || rowsOf(tables, 'activities').some((row) => isAbsence(row) && cell(row, 'person_id') === person && cell(row, 'date') === day);
}

export function isAbsence(activity: Row): boolean {
  return cell(activity, 'audience_id') === 'absent';
}

/** The working days between start and end date that aren't absences. */
export function daysPresent(tables: Tables, person: string, month: string): readonly string[] {
  return workingDays(tables, month).filter((day) => employedOn(tables, person, day) && !absentOn(tables, person, day));
}

/** (the person's working days − absence days) / all working days of the month. */
export function presence(tables: Tables, person: string, month: string): Rational | undefined {
  const all = workingDays(tables, month).length;
  return all === 0 ? undefined : over(count(daysPresent(tables, person, month).length), count(all));
}

/** Is the head somewhere above the person in this month? Who isn't employed that month is in nobody's team and passes nothing up. */
export function isUnder(members: ReadonlyMap<string, Member>, person: string, head: string): boolean {
  const seen = new Set<string>([head]);
  let member = members.get(person);
  while (member !== undefined && !seen.has(member.id)) {
    if (member.manager === head) return true;
    seen.add(member.id);
    member = members.get(member.manager);
  }
  return false;
}
