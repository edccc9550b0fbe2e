import { dailyItems } from '../core/plan/daily.ts';
import { creditsTo } from '../core/plan/credited.ts';
import { FLAG } from '../core/plan/flag.ts';
import type { Form, Measure, Total } from '../core/plan/measure.ts';
import { settingNames } from '../core/plan/setting.ts';
import { setting } from './conditions.ts';
import { all, compared, either, fn, formula, letting, literal, mapping } from './formula.ts';
import type { Places } from './places.ts';

/** Measures as native formulas: each fills its column, one row for everyone employed in the month. The evaluator in the core is its twin. */
const BLANK = literal('');

/** Beyond every day of a sheet. */
const RANK = 10_000_000;

interface Person {
  readonly places: Places;
  readonly period: Measure['period'];
}

type Writer<F extends Form['form']> = (form: Extract<Form, { readonly form: F }>, person: Person) => string;

const starts: Readonly<Record<Measure['period'], string>> = {
  month: 'month_start',
  quarter: 'quarter_start',
  'half-year': fn('DATE', fn('YEAR', 'month_start'), `6*${fn('ROUNDUP', `${fn('MONTH', 'month_start')}/6`, 0)}-5`, 1),
  year: fn('DATE', fn('YEAR', 'month_start'), 1, 1),
};
const dayAfterEnd = '(month_end+1)';

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

  presence: (form, { places }) => {
    const undated = fn('COUNTIFS', places.column('absences', 'person_id'), 'p', places.column('absences', 'to'), BLANK);
    const counted = form.days === 'working' ? [isWorkingDay(places)] : [];
    const there = fn('SUMPRODUCT', all(...counted, isEmployed(places), isThere(places)));
    const among = form.days === 'working' ? fn('SUMPRODUCT', all(isWorkingDay(places))) : fn('DAY', 'month_end');
    return fn('IF', `${undated}>0`, fn('NA'), letting({ d: days }, `${there}/${among}`));
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
      { d: days, counted: fn('ARRAYFORMULA', `${counted}*1`), open_days: fn('SUM', 'counted') },
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
    const below = fn('ISNUMBER', fn('SEARCH', '"|"&p&"|"', chains));
    const each = mapping({ q: fn('FILTER', people, `${all(below, `${people}<>p`)}`) }, totalOf(form.of, places, period, 'q'));
    return fn('IF', `${fn('SUMPRODUCT', all(below, `${people}<>p`))}=0`, BLANK, fn('SUM', each));
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

/** The columns before the measures: who is employed in the month, and as what. */
export function peopleFormulas(places: Places): Readonly<Record<string, string>> {
  const column = (name: string) => places.column('team', name);
  const valid = all(`${column('from')}<>""`, `${column('from')}<=month_end`, either(`${column('to')}=""`, `${column('to')}>=month_start`));
  // Who has left not long before comes after every row that is valid, the latest row first.
  const left = all(`${column('to')}<>""`, `${column('to')}<month_start`, `${column('to')}>=month_start-${setting(places, settingNames.daysAfterLeaving, 0)}`);
  const counted = either(valid, left);
  const rank = fn('IF', valid, column('from'), `${RANK}-${column('from')}`);
  const latest = (name: string) =>
    perPerson(places, { p: 'person_id' }, `${fn('INDEX', fn('SORT', fn('FILTER', fn('HSTACK', rank, column(name)), all(`${column('person_id')}=p`, counted)), 1, 'TRUE()'), 1, 2)}&""`);
  const people = places.column('measures', 'person_id');
  const above = (below: string) => fn('IF', `${below}=""`, BLANK, fn('XLOOKUP', below, people, places.column('measures', 'manager_id'), BLANK));
  return {
    month: perPerson(places, { p: 'person_id' }, 'month_start'),
    person_id: formula(fn('IFERROR', fn('UNIQUE', fn('FILTER', column('person_id'), all(`${column('person_id')}<>""`, counted))), BLANK)),
    name: latest('name'),
    role: latest('role'),
    grade: latest('grade'),
    manager_id: latest('manager_id'),
    managers: perPerson(
      places,
      { m_a: 'manager_id' },
      letting({ m_b: above('m_a'), m_c: above('m_b'), m_d: above('m_c'), m_e: above('m_d') }, '"|"&m_a&"|"&m_b&"|"&m_c&"|"&m_d&"|"&m_e&"|"'),
    ),
  };
}

const days = fn('SEQUENCE', 'month_end-month_start+1', 1, 'month_start');

/** One element for everyone in the month; nothing where there is nobody. */
function perPerson(places: Places, columns: Readonly<Record<string, string>>, body: string): string {
  const over = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, filled(places, column)]));
  return whereSomebodyIs(places, mapping(over, body));
}

function whereSomebodyIs(places: Places, body: string): string {
  return formula(fn('IF', `${fn('SUMPRODUCT', `(${places.column('measures', 'person_id')}<>"")*1`)}=0`, BLANK, body));
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

/** A column of the Measures tab for everyone in the month. */
function filled(places: Places, column: string): string {
  return fn('FILTER', places.column('measures', column), `${places.column('measures', 'person_id')}<>""`);
}

/** The person's own cell of a column. */
function ownCell(places: Places, column: string): string {
  return fn('XLOOKUP', 'p', places.column('measures', 'person_id'), places.column('measures', column));
}

/** A total, with what Credits adds to it; not known where a credit is flagged. */
function totalOf(total: Total, places: Places, period: Measure['period'], person: string | null): string {
  const credit = creditsTo(total);
  const own = sumOf(total, total.table, places, period, person);
  if (!credit || !person) return own;
  const credits = (name: string) => places.column('credits', name);
  const flagged = fn('COUNTIFS', credits('person_id'), person, credits('of'), literal(total.table), credits('why'), literal(`${FLAG}*`), credits('date'), compared('>=', starts[period]), credits('date'), compared('<', dayAfterEnd));
  return fn('IF', `${flagged}>0`, fn('NA'), `${own}+${sumOf(credit, total.table, places, period, person)}`);
}

/** Words of Credits are those of the table that it changes. */
function sumOf({ table, adds, where, whose, on }: Total, wordsOf: string, places: Places, period: Measure['period'], person: string | null): string {
  const column = (name: string) => places.column(table, name);
  const mine = whose && person ? [column(whose), person] : [];
  const within = [column(on), compared('>=', starts[period]), column(on), compared('<', dayAfterEnd)];
  return combinations(where)
    .map((words) => {
      const conditions = [...mine, ...words.flatMap(([name, word]) => [column(name), name === 'of' ? literal(word) : places.word(wordsOf, name, word)]), ...within];
      return adds === undefined ? fn('COUNTIFS', ...conditions) : fn('SUMIFS', column(adds), ...conditions);
    })
    .join('+');
}

/** Every way to choose one word for each column. */
function combinations(where: Total['where']): readonly (readonly (readonly [string, string])[])[] {
  return Object.entries(where).reduce<readonly (readonly (readonly [string, string])[])[]>(
    (chosen, [column, wanted]) => chosen.flatMap((words) => [wanted].flat().map((word) => [...words, [column, word] as const])),
    [[]],
  );
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
