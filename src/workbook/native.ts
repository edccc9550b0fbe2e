import { dailyItems } from '../core/plan/daily.ts';
import type { Form, Measure } from '../core/plan/measure.ts';
import { all, compared, either, fn, letting, literal, mapping } from './formula.ts';
import { filled, perPerson, whereSomebodyIs } from './native-people.ts';
import { dayAfterEnd, starts, totalOf } from './native-totals.ts';
import type { Places } from './places.ts';

/** Measures as native formulas: each fills its column, one row for everyone employed in the month. The evaluator in the core is its twin. */
const BLANK = literal('');

interface Person {
  readonly places: Places;
  readonly period: Measure['period'];
}

type Writer<F extends Form['form']> = (form: Extract<Form, { readonly form: F }>, person: Person) => string;

/** How many days of a period are over when the month is, and the days. */
const daysIn = (period: Measure['period']) => `month_end-${starts[period]}+1`;
const days = (period: Measure['period']) => fn('SEQUENCE', daysIn(period), 1, starts[period]);

const writers: { readonly [F in Form['form']]: Writer<F> } = {
  total: (form, { places, period }) => totalOf(form, places, period, form.whose && 'p'),

  share: (form, { places, period }) =>
    letting({ among: totalOf(form.among, places, period, 'p') }, fn('IF', 'among=0', BLANK, `${totalOf(form.of, places, period, 'p')}/among`)),

  quota: (form, { places, period }) => {
    const column = (name: string) => places.column('quotas', name);
    const rows = [column('period'), starts[period], column('person_id'), form.owner ? literal(form.owner) : 'p', column('kpi'), places.word('quotas', 'kpi', form.kpi)];
    const planned = fn('SUMIFS', column('value'), ...rows) + (form.prorated ? `*${ownCell(places, 'presence')}` : '');
    return letting({ rows_found: fn('COUNTIFS', ...rows, column('value'), literal('<>')) }, fn('IF', 'rows_found=0', BLANK, fn('IF', 'rows_found>1', fn('NA'), planned)));
  },

  presence: (form, { places, period }) => {
    const undated = fn('COUNTIFS', places.column('absences', 'person_id'), 'p', places.column('absences', 'to'), BLANK);
    const counted = form.days === 'working' ? [isWorkingDay(places)] : [];
    const there = fn('SUMPRODUCT', all(...counted, isEmployed(places), isThere(places)));
    const among = form.days === 'working' ? fn('SUMPRODUCT', all(isWorkingDay(places))) : `(${daysIn(period)})`;
    return fn('IF', `${undated}>0`, fn('NA'), letting({ d: days(period) }, `${there}/${among}`));
  },

  'process score': (_, { places }) => {
    const column = (name: string) => places.column('daily', name);
    const mine = all(`${column('person_id')}=p`, `${column('date')}>=month_start`, `${column('date')}<${dayAfterEnd}`);
    const items = places.block('daily', dailyItems[0], dailyItems[dailyItems.length - 1] ?? dailyItems[0]);
    const recorded = fn('COUNTIFS', column('person_id'), 'p', column('date'), compared('>=', 'month_start'), column('date'), compared('<', dayAfterEnd));
    const scored = letting(
      {
        norms: settings(places, 'norm'),
        weights: settings(places, 'weight'),
        mine,
        worked_on: fn('INT', fn('FILTER', column('date'), 'mine')),
        done: fn('MMULT', `(d=${fn('TRANSPOSE', 'worked_on')})*1`, `${fn('FILTER', items, 'mine')}*1`),
        scores: `${fn('MMULT', fn('IF', 'done>norms', 1, 'done/norms'), fn('TRANSPOSE', 'weights'))}/${fn('SUM', 'weights')}`,
      },
      'counted*scores',
    );
    const counted = all(isWorkingDay(places), isEmployed(places), isThere(places), 'd<=daily_until');
    return letting(
      { d: days('month'), counted: fn('ARRAYFORMULA', `${counted}*1`), open_days: fn('SUM', 'counted') },
      fn('IF', 'open_days=0', BLANK, fn('IF', `${recorded}=0`, 0, `${fn('SUMPRODUCT', scored)}/open_days`)),
    );
  },

  target: (_, { places }) => {
    const [parameter, value] = [places.column('settings', 'parameter'), places.column('settings', 'value')];
    return letting(
      { wanted: `${literal('target_')}&${ownCell(places, 'grade')}` },
      fn('IF', `${fn('COUNTIFS', parameter, 'wanted', value, literal('<>'))}=0`, BLANK, fn('SUMIFS', value, parameter, 'wanted')),
    );
  },

  team: (form, { places }) => {
    const column = (name: string) => places.column('measures', name);
    const reports = [column('manager_id'), 'p', column('role'), places.word('team', 'role', form.role)];
    const known = `${fn('COUNTIFS', ...reports, column(form.of), literal('>=0'))}=0`;
    return fn('IF', known, BLANK, fn(form.take === 'sum' ? 'SUMIFS' : 'AVERAGEIFS', column(form.of), ...reports));
  },

  'team total': (form, { places, period }) => {
    const [people, chains] = [places.column('measures', 'person_id'), places.column('measures', 'managers')];
    const reports = all(`${places.column('measures', 'manager_id')}=p`, `${places.column('measures', 'role')}=${form.role ? places.word('team', 'role', form.role) : BLANK}`);
    const team = form.role ? reports : all(fn('ISNUMBER', fn('SEARCH', '"|"&p&"|"', chains)), `${people}<>p`);
    const each = mapping({ q: fn('FILTER', people, team) }, totalOf(form.of, places, period, 'q'));
    return fn('IF', `${fn('SUMPRODUCT', team)}=0`, BLANK, fn('SUM', each));
  },

  retention: (_, { places }) =>
    book(places, fn('IF', 'opening>0', `${fn('SUM', mapping({ c: 'book_clients' }, revenueNow(places)))}/opening`, BLANK)),

  'big client lost': (_, { places }) => {
    const before = fn('SUMIFS', ...revenueOf(places), places.column('client_revenue', 'client_id'), 'c');
    return book(places, fn('IF', 'opening>0', fn('MAX', mapping({ c: 'book_clients' }, `${all(`${before}*5>=opening`, `${revenueNow(places)}=0`)}`)), BLANK));
  },
};

/** The formula of a measure's column: worked out for those who need it, and put beside everyone. */
export function measureFormula(measure: Measure, places: Places): string {
  const write = writers[measure.counts.form] as Writer<Form['form']>;
  const expression = write(measure.counts as never, { places, period: measure.period });
  if (measure.of === 'everyone') return perPerson(places, { p: 'person_id' }, expression);
  const known = filled(places, 'person_id');
  return whereSomebodyIs(
    places,
    letting(
      { everyone: known, needed: fn('ARRAYFORMULA', neededBy(measure, measure.of, places)) },
      fn('IF', fn('SUM', 'needed') + '=0', mapping({ p: 'everyone' }, BLANK), letting({ chosen: fn('FILTER', 'everyone', 'needed>0') }, fn('ARRAYFORMULA', fn('XLOOKUP', 'everyone', 'chosen', mapping({ p: 'chosen' }, expression), BLANK)))),
    ),
  );
}

/** Above 0 for whom it's needed: a role that always sees the measure, or a rule of the Pay plan that uses it. */
function neededBy({ name }: Measure, roles: readonly string[], places: Places): string {
  const rule = (column: string) => places.column('pay_plan', column);
  const own = places.speech.say(name);
  const uses = [[rule('measure'), literal(own)], [rule('plan'), literal(own)], ...['gate', 'steps', 'options'].map((column) => [rule(column), literal(`*${own}*`)] as const)] as const;
  const whose = [[rule('role'), filled(places, 'role')], [rule('person_id'), 'everyone']] as const;
  return [
    ...roles.map((role) => `(${filled(places, 'role')}=${places.word('team', 'role', role)})`),
    ...whose.flatMap((concerned) => uses.map((use) => fn('COUNTIFS', ...concerned, ...use))),
  ].join('+');
}

/** The person's own cell of a column. */
function ownCell(places: Places, column: string): string {
  return fn('XLOOKUP', 'p', places.column('measures', 'person_id'), places.column('measures', column));
}

function isWorkingDay(places: Places): string {
  return all(`${fn('WEEKDAY', 'd', 2)}<6`, `${fn('COUNTIFS', places.column('holidays', 'date'), 'd')}=0`);
}

function isEmployed(places: Places): string {
  const column = (name: string) => places.column('team', name);
  const begun = [column('person_id'), 'p', column('from'), compared('<=', 'd')];
  return either(fn('COUNTIFS', ...begun, column('to'), compared('>=', 'd')), fn('COUNTIFS', ...begun, column('to'), BLANK));
}

function isThere(places: Places): string {
  const column = (name: string) => places.column('absences', name);
  return `${fn('COUNTIFS', column('person_id'), 'p', column('from'), compared('<=', 'd'), column('to'), compared('>=', 'd'))}=0`;
}

function settings(places: Places, kind: 'norm' | 'weight'): string {
  const [parameter, value] = [places.column('settings', 'parameter'), places.column('settings', 'value')];
  return fn('HSTACK', ...dailyItems.map((item) => fn('SUMIFS', value, parameter, literal(`${kind}_${item}`))));
}

function revenueOf(places: Places): readonly string[] {
  const column = (name: string) => places.column('client_revenue', name);
  return [column('revenue'), column('account_manager_id'), 'p', column('month'), 'book_month'];
}

function revenueNow(places: Places): string {
  const column = (name: string) => places.column('client_revenue', name);
  return fn('SUMIFS', column('revenue'), column('client_id'), 'c', column('month'), 'month_start');
}

/** An expression over an account manager's clients before the quarter; nothing where no book or no revenue of the month is entered. */
function book(places: Places, body: string): string {
  const column = (name: string) => places.column('client_revenue', name);
  const before = fn('EDATE', 'quarter_start', -1);
  const entered = (month: string) => fn('COUNTIFS', column('account_manager_id'), 'p', column('month'), month);
  return letting(
    { book_month: fn('IF', `${entered(before)}>0`, before, 'quarter_start') },
    fn(
      'IF',
      either(`${entered('book_month')}=0`, `${fn('COUNTIFS', column('month'), 'month_start')}=0`),
      BLANK,
      letting(
        {
          opening: fn('SUMIFS', ...revenueOf(places)),
          book_clients: fn('UNIQUE', fn('FILTER', column('client_id'), all(`${column('account_manager_id')}=p`, `${column('month')}=book_month`))),
        },
        body,
      ),
    ),
  );
}
