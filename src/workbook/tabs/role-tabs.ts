import { monthsIn, periods } from '../../core/period.ts';
import { headingOf } from '../column.ts';
import { measureNamed, measures as measuresKnown } from '../../core/plan/measures.ts';
import { settingNames } from '../../core/plan/setting.ts';
import { closedColumns, payoutLinesOf, peopleColumns } from '../../core/plan/payout-lines.ts';
import { setting, USUAL_MONTH } from '../conditions.ts';
import { either, fn, formula, letting, literal, top } from '../formula.ts';
import { headingIn } from '../language.ts';
import type { PageWriter } from '../page.ts';
import type { Places } from '../places.ts';
import type { Role } from '../role.ts';
import { departmentRoles } from '../roles.ts';
import { series } from '../series.ts';
import { pageTab, type PageTab } from '../tab.ts';
import { defaultPlan, payPlan } from './pay-plan.ts';

const MONTHS = 6;

const kinds = { count: 'any', money: 'whole', ratio: 'share' } as const;
const FIRST = 2;

/** Rows for the two totals, and for components that a company adds. */
const SPARE = 10;

/** A tab for each role: what it's for, how it's paid, how one grows, and how those in it are doing. */
export const roleTabs: readonly PageTab[] = departmentRoles.map((role) =>
  pageTab({
    id: role.id,
    title: role.name,
    group: 'roles',
    lays: (page, places) => {
      page.title(role.name, role.mission);
      charter(page, role);
      pay(page, places, role);
      growth(page, role);
      people(page, places, role);
    },
  }),
);

function charter(page: PageWriter, role: Role): void {
  page.section('What it answers for');
  page.fact('Zone of responsibility', role.zone);
  page.fact('Not yours', role.notYours);
  page.fact('Comes in', role.takes);
  page.fact('Goes out', role.gives);
  page.section('Checklist');
  for (const [label, items] of [['Daily', role.daily], ['Weekly', role.weekly], ['Monthly', role.monthly]] as const) {
    items.forEach((item, i) => page.row({ value: i === 0 ? page.say(label) : '', style: 'label' }, { value: `☐ ${page.say(item)}`, style: 'text' }));
  }
  page.section('KPIs');
  page.head('KPI', 'Definition', 'Target');
  for (const [name, definition, target] of role.kpis) page.row({ value: page.say(name), style: 'label' }, { value: page.say(definition), style: 'text' }, { value: asText(page.say(target)), style: 'tag' });
}

/** A figure as a text of its own: 90% would become a number otherwise, and lose its words in other languages. */
function asText(text: string): string {
  return formula(literal(text));
}

/** An example month, worked out by the same function that pays: it follows the Pay plan. */
function pay(page: PageWriter, places: Places, role: Role): void {
  page.section('Pay');
  page.fact('How it is paid', role.pay);
  page.row({ value: page.say('An example month at a quarter end: change what was counted, or the Pay plan, and see what it pays.'), style: 'intro' });
  page.head('What was counted', '', 'Example');
  const names = Object.entries(role.example);
  const first = page.next;
  for (const [name, value] of names) {
    const unit = kinds[measureNamed(name)?.unit ?? 'count'];
    page.input(headingOf(name), value ?? '', unit, { place: `heading measures.${name}` });
  }
  const counted = (column: number) => fn('TRANSPOSE', page.block(first, column, first + names.length - 1, column));
  const person = literal('example');
  const quarterEnd = fn('EDATE', 'quarter_start', 2);
  const team = fn('VSTACK', fn('HSTACK', ...Object.keys(peopleColumns).map(literal)), fn('HSTACK', person, person, places.word('team', 'role', role.name), literal('Middle'), literal(''), 1, literal('')));
  const others = measuresKnown.filter(({ name }) => !names.some(([known]) => known === name));
  const measures = fn('VSTACK', fn('HSTACK', literal('month'), literal('person_id'), ...[...names.map(([name]) => name), ...others.map(({ name }) => name)].map(literal)), fn('HSTACK', quarterEnd, person, counted(2), ...others.map(() => literal(''))));
  // Nothing was paid in the year before: what pays to date shows all of it.
  const each = (value: string | number) => fn('IF', fn('SEQUENCE', 12), value);
  const closed = fn('VSTACK', fn('HSTACK', ...Object.keys(closedColumns).map(literal)), fn('HSTACK', fn('EDATE', quarterEnd, `0-${fn('SEQUENCE', 12)}`), each(person), each(literal('')), each(0)));
  const level = setting(places, settingNames.payLevel, 1);
  page.row();
  page.head('Component', 'How', 'Counted', 'Plan', 'Attainment', 'Pay');
  const place = (name: string) => fn('MATCH', places.cell('pay_plan', name, 1), fn('CHOOSEROWS', 'plan', 1), 0);
  const paidEach = fn('XLOOKUP', fn('CHOOSECOLS', 'lines', 3), fn('CHOOSECOLS', 'own', place('component')), fn('CHOOSECOLS', 'own', place('paid')), literal(''));
  const pays = fn('CHOOSECOLS', 'lines', 7);
  const total = (label: string, note: string, sum: string) => fn('HSTACK', literal(page.say(label)), literal(note === '' ? '' : page.say(note)), literal(''), literal(''), literal(''), sum);
  const rows = defaultPlan.filter((rule) => rule['role'] === role.name).length + SPARE;
  const shown = fn('CHOOSECOLS', 'lines', 3, 8, 4, 5, 6, 7);
  const lines = letting(
    {
      plan: places.table('pay_plan'),
      roles: fn('CHOOSECOLS', 'plan', place('role')),
      own: fn('FILTER', 'plan', either(`roles=${places.word('pay_plan', 'role', role.name)}`, `roles=${literal(headingIn(places.speech, payPlan, 'role'))}`)),
      lines: fn(payoutLinesOf.name, team, 'own', measures, quarterEnd, closed, literal(''), level),
    },
    fn(
      'VSTACK',
      fn('IF', `${fn('ROWS', 'lines')}>${rows - 2}`, fn('VSTACK', top(shown, rows - 3), total('The rest is in Pay plan.', '', literal(''))), shown),
      total('Together', '', fn('SUM', pays)),
      total(USUAL_MONTH, 'What is paid by the quarter or the year counts by the month', fn('SUM', `${pays}/${monthsOf(paidEach, places)}`)),
    ),
  );
  page.spill(lines, rows, ['label', 'text', 'figure', 'figure', 'share', 'money']);
}

/** How many months each rule's pay stands for. */
function monthsOf(paid: string, places: Places): string {
  return periods.reduce((rest, period) => (period === 'month' ? rest : fn('IF', `${paid}=${places.word('pay_plan', 'paid', period)}`, monthsIn(period), rest)), '1');
}

function growth(page: PageWriter, role: Role): void {
  page.section('Growth');
  for (const [to, criteria] of role.growth) page.fact(to, criteria);
}

/** Everyone in the role with each KPI by month: attainment, its light and its trend. */
function people(page: PageWriter, places: Places, role: Role): void {
  page.section('People');
  page.row(
    { value: page.say('Name'), style: 'head' },
    { value: page.say('This month'), style: 'head' },
    ...Array.from({ length: MONTHS }, (_, i) => ({ value: formula(fn('EDATE', 'month_start', i - MONTHS + 1)), style: 'head', kind: 'month' }) as const),
    { value: page.say('Trend'), style: 'head' },
  );
  const measured = (name: string) => places.column('measures', name);
  const isTheirs = `${measured('role')}=${places.word('team', 'role', role.name)}`;
  const blocks = role.tracked.map(([fact, plan]) => tracker(page, places, fact, plan));
  const body = letting({ months: fn('EDATE', 'month_start', fn('SEQUENCE', 1, MONTHS, 1 - MONTHS)), who: fn('FILTER', measured('person_id'), isTheirs), names: fn('FILTER', measured('name'), isTheirs) }, blocks.length === 1 ? (blocks[0] ?? '') : fn('VSTACK', ...blocks));
  const rows = 40;
  const at = page.spill(fn('IF', `${fn('SUMPRODUCT', `(${isTheirs})*1`)}=0`, literal(page.say('Nobody is in this role in the picked month.')), body), rows, ['label', 'text', ...Array.from({ length: MONTHS }, () => 'share' as const), 'strong']);
  page.light(at, FIRST, rows, MONTHS);
}

function tracker(page: PageWriter, places: Places, fact: string, plan: string | null): string {
  const label = literal(`${page.say(headingOf(fact), `heading measures.${fact}`)}: `);
  const figure = (block: string) => letting({ shown: fn('ROUND', fn('INDEX', block, 'i', MONTHS), 1) }, fn('FIXED', 'shown', fn('IF', 'shown=INT(shown)', 0, 1)));
  const of = literal(` ${page.say('of')} `);
  const said = plan === null ? `${label}&${fn('ROUND', `${fn('INDEX', 'facts', 'i', MONTHS)}*100`, 0)}&"%"` : `${label}&${figure('facts')}&${of}&${figure('plans')}`;
  const mean = (from: number) => fn('IFERROR', fn('AVERAGE', ...[0, 1, 2].map((step) => fn('INDEX', 'reached', 'i', from + step))), literal(''));
  const trend = letting(
    { before: mean(1), lately: mean(4) },
    fn('IF', fn('OR', 'before=""', 'lately=""'), literal(''), fn('IF', 'lately*100>=before*100+5', literal('▲'), fn('IF', 'before*100>=lately*100+5', literal('▼'), literal('▬')))),
  );
  const each = (body: string) => fn('MAP', fn('SEQUENCE', fn('ROWS', 'who')), fn('LAMBDA', 'i', body));
  return letting(
    {
      facts: series(fact, places, 'who', 'months'),
      plans: plan === null ? 'facts' : series(plan, places, 'who', 'months'),
      reached: plan === null ? 'facts' : fn('IF', 'plans>0', 'facts/plans', literal('')),
    },
    fn('HSTACK', 'names', each(fn('IFERROR', said, literal(''))), 'reached', each(trend)),
  );
}
