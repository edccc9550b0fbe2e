import { dayScore } from '../bonus/process-score.ts';
import { exact, nothing, one, total as totalOf, type Exact } from '../money.ts';
import { firstDay, isoDay, monthAfter, quarterStart } from '../period.ts';
import { shortened } from '../refusal.ts';
import { dailyItems } from './daily.ts';
import { keyOf, numberOf, same, textOf, type Fact } from './fact.ts';
import type { Form, Measure } from './measure.ts';
import type { MonthFacts, Value } from './month-facts.ts';
import type { Member } from './people.ts';

/** What one measure asks of the facts: the month, the person, and the values of other measures. */
export interface Question {
  readonly facts: MonthFacts;
  readonly member: Member;
  readonly period: Measure['period'];
  readonly value: (measure: string, member: Member) => Value;
}

type Counter<F extends Form['form']> = (form: Extract<Form, { readonly form: F }>, question: Question) => Value;

/** How each form is worked out from facts. Its twin, which writes it as a native formula, is in the workbook. */
const counters: { readonly [F in Form['form']]: Counter<F> } = {
  total: (form, { facts, member, period }) => facts.total(form, period, form.whose && member.person),

  share: (form, { facts, member, period }) => {
    const [of, among] = [facts.total(form.of, period, member.person), facts.total(form.among, period, member.person)];
    if (typeof of === 'string' || typeof among === 'string') return typeof of === 'string' ? of : among;
    return of === null || among === null || among.eq(0) ? null : of.div(among);
  },

  quota: (form, question) => {
    const { facts, member, period } = question;
    const start = facts.span(period).from;
    const rows = facts
      .rows('quotas', 'person_id', form.owner ?? member.person)
      .filter((row) => numberOf(row, 'period') === start && same(textOf(row, 'kpi'), form.kpi) && textOf(row, 'value') !== '');
    const [row, second] = rows;
    if (row && second) return `Quotas rows ${row.row} and ${second.row} both plan ${form.kpi} from ${isoDay(start)}`;
    if (!row) return null;
    const planned = numberOf(row, 'value');
    if (planned === null || planned < 0) return `Quotas row ${row.row}: expected a number, 0 or more, found ${shortened(textOf(row, 'value'))}`;
    if (!form.prorated) return exact(planned);
    const presence = question.value('presence', member);
    return typeof presence === 'string' || presence === null ? presence : exact(planned).times(presence);
  },

  presence: (form, { facts, member, period }) => {
    const open = facts.rows('absences', 'person_id', member.person).find((row) => numberOf(row, 'from') === null || numberOf(row, 'to') === null);
    if (open) return `Absences row ${open.row} has no date in its from or to column`;
    const days = facts.days(form.days, period);
    const here = days.filter((day) => facts.employed(member.person, day) && !facts.absent(member.person, day));
    return days.length === 0 ? null : exact(here.length).div(days.length);
  },

  'process score': (_, { facts, member }) => {
    const lastRow = facts.lastDay('daily');
    const days = facts.days('working', 'month').filter((day) => day <= lastRow && facts.employed(member.person, day) && !facts.absent(member.person, day));
    if (days.length === 0) return null;
    const norms = dailyItems.map((item) => facts.setting(`norm_${item}`));
    const weights = dailyItems.map((item) => facts.setting(`weight_${item}`));
    if ([...norms, ...weights].some((setting) => setting === null || setting < 0) || norms.includes(0)) return 'Settings lacks a norm or a weight of the daily items';
    const own = facts.rows('daily', 'person_id', member.person);
    const scores = days.map((day) =>
      dayScore(done(own.filter((row) => Math.floor(numberOf(row, 'date') ?? 0) === day)), exacts(norms), exacts(weights)),
    );
    return totalOf(scores).div(days.length);
  },

  target: (_, { facts, member }) => {
    const target = facts.setting(`target_${keyOf(member.grade)}`);
    return target === null ? null : exact(target);
  },

  team: (form, { facts, member, value }) => {
    const values = reportsIn(form.role, member, facts).map((one) => value(form.of, one));
    const problem = values.find((one) => typeof one === 'string');
    if (problem !== undefined) return problem;
    const known = values.filter((one): one is Exact => one !== null && typeof one !== 'string');
    if (known.length === 0) return null;
    return form.take === 'sum' ? totalOf(known) : totalOf(known).div(known.length);
  },

  'team total': (form, { facts, member, period }) => {
    const team = form.role ? reportsIn(form.role, member, facts) : facts.below(member.person);
    const totals = team.map(({ person }) => facts.total(form.of, period, person));
    const problem = totals.find((one) => typeof one === 'string');
    if (problem !== undefined) return problem;
    return team.length === 0 ? null : totalOf(totals.filter((one): one is Exact => one !== null && typeof one !== 'string'));
  },

  retention: (_, question) => {
    const { opening, clients, entered } = book(question);
    return entered && opening.gt(0) ? totalOf(clients.map(({ now }) => now)).div(opening) : null;
  },

  'big client lost': (_, question) => {
    const { opening, clients, entered } = book(question);
    if (!entered || !opening.gt(0)) return null;
    return clients.some(({ before, now }) => before.times(5).gte(opening) && now.eq(0)) ? one : nothing;
  },
};

export function count(form: Form, question: Question): Value {
  return (counters[form.form] as Counter<Form['form']>)(form as never, question);
}

/** Those in a role who report to a person directly. */
function reportsIn(role: string, { person }: Member, { members }: MonthFacts): readonly Member[] {
  return members.filter((member) => same(member.role, role) && same(member.manager, person));
}

function exacts(numbers: readonly (number | null)[]): readonly Exact[] {
  return numbers.map((number) => exact(number ?? 0));
}

/** What was done on one day, rows of the day added up. */
function done(rows: readonly Fact[]): readonly Exact[] {
  return dailyItems.map((item) => totalOf(rows.map((row) => exact(numberOf(row, item) ?? 0))));
}

/** An account manager's clients before the quarter (in its first month, where none is entered), with their revenue then and now. */
function book({ facts, member }: Question) {
  const own = facts.rows('client_revenue', 'account_manager_id', member.person);
  const start = quarterStart(facts.month);
  const earlier = [monthAfter(start, -1), start].map(firstDay).find((day) => own.some((row) => numberOf(row, 'month') === day));
  const opening = own.filter((row) => numberOf(row, 'month') === earlier);
  const now = firstDay(facts.month);
  const clients = [...new Set(opening.map((row) => keyOf(textOf(row, 'client_id'))))].map((client) => ({
    before: revenueIn(opening.filter((row) => keyOf(textOf(row, 'client_id')) === client)),
    now: revenueIn(facts.rows('client_revenue', 'client_id', client).filter((row) => numberOf(row, 'month') === now)),
  }));
  return { opening: totalOf(clients.map(({ before }) => before)), clients, entered: facts.rows('client_revenue', 'month', String(now)).length > 0 };
}

function revenueIn(rows: readonly Fact[]): Exact {
  return totalOf(rows.map((row) => exact(numberOf(row, 'revenue') ?? 0)));
}
