// Measures of lead generators and their head.
import { monthOf } from './calendar.ts';
import { planOf, type MonthView } from './month-view.ts';
import { daysPresent, isAbsence, presence, type Member } from './people.ts';
import { count, fraction, one, over, parse, plus, smaller, sum, times, zero, type Rational } from './rational.ts';
import { cell, rowsOf, type Row } from './tables.ts';

const processItems = [
  { item: 'new_contacts', norm: 20, weight: 20 },
  { item: 'invites', norm: 20, weight: 25 },
  { item: 'first_messages', norm: 8, weight: 20 },
  { item: 'follow_ups', norm: 20, weight: 20 },
  { item: 'warming', norm: 10, weight: 10 },
  { item: 'crm_clean', norm: 1, weight: 5 },
] as const;

const targets: Readonly<Record<string, number>> = { Junior: 700, Middle: 1000, Senior: 1200 };

/** One day: Σ weight × min(1, done / norm), the day's rows added up first; a blank is nothing done. */
function dayScore(rows: readonly Row[]): Rational {
  return sum(
    processItems.map(({ item, norm, weight }) => {
      const done = sum(rows.filter((row) => cell(row, item) !== '').map((row) => parse(cell(row, item))));
      return times(fraction(BigInt(weight), 100n), smaller(one, over(done, count(norm))));
    }),
  );
}

/** The mean over the days that count: present, and not after the last row of anyone. Such a day without a row is 0. */
export function processScore(view: MonthView, person: string): Rational | undefined {
  const work = rowsOf(view.tables, 'activities').filter((row) => !isAbsence(row));
  const lastRecorded = work.map((row) => cell(row, 'date')).reduce((last, day) => (day > last ? day : last), '');
  const days = daysPresent(view.tables, person, view.month).filter((day) => day <= lastRecorded);
  if (days.length === 0) return undefined;
  const own = work.filter((row) => cell(row, 'person_id') === person && monthOf(cell(row, 'date')) === view.month);
  const scores = days.map((day) => dayScore(own.filter((row) => cell(row, 'date') === day)));
  return over(sum(scores), count(days.length));
}

/** First meetings that were held and accepted, booked by the person. */
export function acceptedMeetings(view: MonthView, person: string): readonly Row[] {
  return view.meetings.filter(
    (row) =>
      cell(row, 'kind') === 'first' &&
      cell(row, 'status') === 'held' &&
      cell(row, 'accepted_by_sales') === 'yes' &&
      cell(row, 'booked_by') === person,
  );
}

export function meetingsHeld(view: MonthView, person: string): Rational {
  return count(acceptedMeetings(view, person).length);
}

/** The month's plan × presence. */
export function proratedPlan(view: MonthView, person: string, kpi: string): Rational | undefined {
  const plan = planOf(view.tables, view.month, person, kpi);
  const share = presence(view.tables, person, view.month);
  return plan === undefined || share === undefined ? undefined : times(plan, share);
}

export function quota(view: MonthView, person: string): Rational | undefined {
  return proratedPlan(view, person, 'meetings_held');
}

export function target(grade: string): Rational | undefined {
  const amount = targets[grade];
  return amount === undefined ? undefined : count(amount);
}

function team(view: MonthView, head: string): readonly Member[] {
  return [...view.members.values()].filter((member) => member.role === 'LG' && member.manager === head);
}

export function teamHeld(view: MonthView, head: string): Rational {
  return sum(team(view, head).map((member) => meetingsHeld(view, member.id)));
}

/** The sum of the quotas that are there; nothing where nobody in the team has one. */
export function teamQuota(view: MonthView, head: string): Rational | undefined {
  return team(view, head)
    .map((member) => quota(view, member.id))
    .filter((value) => value !== undefined)
    .reduce<Rational | undefined>((total, value) => plus(total ?? zero, value), undefined);
}

/** The plain mean of the scores that are there. */
export function teamProcess(view: MonthView, head: string): Rational | undefined {
  const scores = team(view, head)
    .map((member) => processScore(view, member.id))
    .filter((score) => score !== undefined);
  return scores.length === 0 ? undefined : over(sum(scores), count(scores.length));
}
