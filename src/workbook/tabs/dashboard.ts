import { dailyItems } from '../../core/plan/daily.ts';
import { roles } from '../../core/plan/role.ts';
import { all, compared, either, fn, formula, letting, literal, top } from '../formula.ts';
import { lights } from '../lights.ts';
import { bar } from '../bar.ts';
import { departmentRoles } from '../roles.ts';
import type { PageWriter } from '../page.ts';
import type { Places } from '../places.ts';
import { series } from '../series.ts';
import { pageTab } from '../tab.ts';
import { AS_OF, warningRows } from '../warning.ts';
import { warnings } from '../warnings.ts';

const MONTHS = 6;

/** The input that picks the month, and its column counted from 1. */
export const MONTH_LABEL = 'Month';
export const MONTH_COLUMN = 3;

export const dashboard = pageTab({
  id: 'dashboard',
  title: 'Dashboard',
  group: 'home',
  lays: (page, places) => {
    page.title('Dashboard');
    const company = fn('XLOOKUP', literal('company'), places.column('settings', 'parameter'), places.column('settings', 'value'), literal(''));
    page.row({ value: formula(company), style: 'intro' });
    page.input(MONTH_LABEL, '', 'month', { note: 'Any day of the month that is counted and paid' });
    page.mark('month', page.next - 1, 2);
    page.mark('leaderboard', page.next, 2);
    const board = page.input('Show the leaderboard', true, 'check', { note: 'Untick it where comparing people does no good', rule: 'check box' });
    const pay = byRole(page, places);
    bottleneck(page, places);
    sixMonths(page, places, pay);
    funnel(page, places);
    forecast(page, places);
    clients(page, places);
    ripening(page, places);
    leaderboard(page, places, board);
    fired(page, places);
  },
});

/** Answers the cell of everyone's pay. */
function byRole(page: PageWriter, places: Places): string {
  const measured = (name: string) => places.column('measures', name);
  page.section('Plan and fact');
  page.head('Role', '', 'Fact', 'Plan', 'Attainment', 'Light', 'People', 'Pay');
  const first = page.next;
  for (const { name: role, main: { fact, plan, label } } of departmentRoles) {
    const row = page.next;
    const total = role === roles.salesHead ? 'MAX' : 'SUM';
    const of = (name: string) => formula(fn(total, fn('IFERROR', fn('FILTER', measured(name), `${measured('role')}=${places.word('team', 'role', role)}`), 0)));
    const attained = page.cell(row, 4);
    const reaches = (light: keyof typeof lights) => `${attained}*100>=${lights[light].from * 100}`;
    const light = fn('IF', `${attained}=""`, literal(''), fn('IF', reaches('green'), literal(page.say(lights.green.word)), fn('IF', reaches('amber'), literal(page.say(lights.amber.word)), literal(page.say(lights.red.word)))));
    page.row(
      { value: page.say(role), style: 'label' },
      { value: page.say(label), style: 'text' },
      { value: of(fact), kind: 'whole' },
      { value: of(plan), kind: 'whole' },
      { value: formula(fn('IF', `${page.cell(row, 3)}>0`, `${page.cell(row, 2)}/${page.cell(row, 3)}`, literal(''))), kind: 'share' },
      { value: formula(light), style: 'tag' },
      { value: formula(fn('COUNTIFS', measured('role'), places.word('team', 'role', role))), kind: 'whole' },
      { value: formula(fn('SUMIFS', places.column('payouts', 'amount'), places.column('payouts', 'role'), places.word('team', 'role', role))), kind: 'money' },
    );
  }
  const last = page.next - 1;
  page.row({ value: page.say('Together'), style: 'strong' }, '', '', '', '', '', { value: formula(fn('SUM', page.block(first, 6, last, 6))), kind: 'whole', style: 'strong' }, { value: formula(fn('SUM', page.block(first, 7, last, 7))), kind: 'money', style: 'strong' });
  const pay = page.cell(page.next - 1, 7);
  for (const color of ['green', 'amber', 'red'] as const) page.flag(first, 5, departmentRoles.length, 1, page.say(lights[color].word), color);
  return pay;
}

function bottleneck(page: PageWriter, places: Places): void {
  page.section('Bottleneck');
  page.row({ value: page.say('Zone'), style: 'label' }, { value: formula(places.mark('bottleneck', 'zone')), style: 'text' });
  page.row({ value: page.say('What to do'), style: 'label' }, { value: formula(places.mark('bottleneck', 'advice')), style: 'text' });
}

/** The figures behind the charts: one row a month. */
function sixMonths(page: PageWriter, places: Places, paid: string): void {
  page.section('Six months');
  const head = page.head('Month', '', 'Meetings', 'Quota', 'Signed', 'Receipts', 'Pay', 'Pay of receipts');
  const months = fn('EDATE', 'month_start', fn('SEQUENCE', 1, MONTHS, 1 - MONTHS));
  const everyone = fn('UNIQUE', fn('FILTER', places.column('team', 'person_id'), `${places.column('team', 'role')}=${places.word('team', 'role', roles.leadGenerator)}`));
  const isAny = `${fn('COUNTIFS', places.column('team', 'role'), places.word('team', 'role', roles.leadGenerator))}>0`;
  const summed = (name: string) => fn('TRANSPOSE', fn('MMULT', fn('SEQUENCE', 1, fn('ROWS', 'lg'), 1, 0), series(name, places, 'lg', 'six')));
  const over = (table: string, on: string, amount: string, ...conditions: readonly string[]) => {
    const kept = all(...conditions, `${places.column(table, on)}<>""`, fn('ISNUMBER', places.column(table, amount)));
    return fn('MMULT', `(${fn('TRANSPOSE', places.column(table, on))}>=${fn('TRANSPOSE', 'six')})*(${fn('TRANSPOSE', places.column(table, on))}<${fn('EDATE', fn('TRANSPOSE', 'six'), 1)})`, fn('IF', kept, places.column(table, amount), 0));
  };
  const signed = over('deals', 'closed', 'converted', `${places.column('deals', 'stage')}=${places.word('deals', 'stage', 'won')}`);
  const received = over('payments', 'date', 'converted');
  const closed = over('closed_months', 'month', 'amount');
  const pay = fn('IF', `${fn('TRANSPOSE', 'six')}=month_start`, paid, closed);
  const zeros = fn('SEQUENCE', MONTHS, 1, 0, 0);
  const first = page.next;
  const body = letting(
    { six: months, lg: fn('IF', isAny, everyone, literal('')) },
    fn('HSTACK', fn('TRANSPOSE', 'six'), fn('SEQUENCE', MONTHS, 1, 0, 0), fn('IF', isAny, summed('meetings_held'), zeros), fn('IF', isAny, summed('quota'), zeros), signed, received, pay),
  );
  page.spill(letting({ rows_six: body }, fn('HSTACK', fn('CHOOSECOLS', 'rows_six', 1), fn('IF', fn('CHOOSECOLS', 'rows_six', 2), literal(''), literal('')), fn('CHOOSECOLS', 'rows_six', 3, 4, 5, 6, 7), fn('IF', fn('CHOOSECOLS', 'rows_six', 6) + '*' + fn('CHOOSECOLS', 'rows_six', 7) + '=0', literal(''), `${fn('CHOOSECOLS', 'rows_six', 7)}/(${fn('CHOOSECOLS', 'rows_six', 6)}+(${fn('CHOOSECOLS', 'rows_six', 6)}=0))`))), MONTHS, ['month', 'text', 'whole', 'count', 'whole', 'whole', 'whole', 'share']);
  page.flag(first, 7, MONTHS, 1, { from: null, below: 0.1 }, 'green');
  page.flag(first, 7, MONTHS, 1, { from: 0.1, below: 0.12 }, 'amber');
  page.flag(first, 7, MONTHS, 1, { from: 0.12, below: null }, 'red');
  const block = (column: number) => ({ row: head, column, rows: MONTHS + 1, columns: 1 });
  page.chart({ type: 'COLUMN', title: 'Meetings against quota', ranges: [block(1), block(3), block(4)], at: { row: 1, column: 11 }, colors: ['#1a73e8', '#dadce0'] });
  page.chart({ type: 'COLUMN', title: 'Signed by month', ranges: [block(1), block(5)], at: { row: 15, column: 11 }, colors: ['#188038'] });
  page.chart({ type: 'LINE', title: 'Pay as a share of receipts', ranges: [block(1), block(8)], at: { row: 29, column: 11 }, colors: ['#f29900'] });
}

function funnel(page: PageWriter, places: Places): void {
  page.section('Funnel');
  page.row({ value: page.say('The three months up to the picked one. A conversion is shown from ten on.'), style: 'intro' });
  const head = page.head('Stage', '', 'Count', 'From the one before', 'Usual');
  const from = fn('EDATE', 'month_start', -2);
  const span = (table: string, on: string) => [places.column(table, on), compared('>=', from), places.column(table, on), compared('<', '(month_end+1)')];
  const first = [places.column('meetings', 'kind'), places.word('meetings', 'kind', 'first'), ...span('meetings', 'date')];
  const held = [...first, places.column('meetings', 'status'), places.word('meetings', 'status', 'held')];
  const accepted = [...held, places.column('meetings', 'accepted_by_sales'), places.word('meetings', 'accepted_by_sales', 'yes')];
  const stages: readonly (readonly [string, string, number | null])[] = [
    ['New contacts', fn('SUMIFS', places.column('daily', dailyItems[0]), ...span('daily', 'date')), null],
    ['Invites', fn('SUMIFS', places.column('daily', 'invites'), ...span('daily', 'date')), null],
    ['Leads', fn('COUNTIFS', ...span('leads', 'created')), 0.075],
    ['Meetings due', fn('COUNTIFS', ...first), null],
    ['Held', fn('COUNTIFS', ...held), 0.8],
    ['Accepted', fn('COUNTIFS', ...accepted), 0.85],
    ['Negotiations', fn('COUNTIFS', ...accepted, places.column('meetings', 'outcome'), places.word('meetings', 'outcome', 'qualified')), 0.4],
    ['Won', fn('COUNTIFS', places.column('deals', 'stage'), places.word('deals', 'stage', 'won'), places.column('deals', 'type'), places.word('deals', 'type', 'new'), ...span('deals', 'closed')), 0.2],
  ];
  const most = page.next;
  stages.forEach(([label, count, usual], i) => {
    const row = page.next;
    const before = page.cell(row - 1, 2);
    page.row(
      { value: page.say(label), style: 'label' },
      { value: formula(bar(`${page.cell(row, 2)}*40/${fn('MAX', 1, page.block(most, 2, most + stages.length - 1, 2))}`)), style: 'link' },
      { value: formula(count), kind: 'whole' },
      i === 0 ? '' : { value: formula(fn('IF', `${before}>=10`, `${page.cell(row, 2)}/${before}`, literal(''))), kind: 'share' },
      usual === null ? '' : { value: usual, kind: 'share' },
    );
  });
  page.chart({ type: 'BAR', title: 'Funnel', ranges: [{ row: head, column: 1, rows: stages.length + 1, columns: 1 }, { row: head, column: 3, rows: stages.length + 1, columns: 1 }], at: { row: 43, column: 11 }, colors: ['#9334e6'] });
}

/** The quarter's plan, what is signed, and what the open pipeline is likely to bring. */
function forecast(page: PageWriter, places: Places): void {
  const deal = (name: string) => places.column('deals', name);
  page.section('Forecast of the quarter');
  page.head('Stage', '', 'Likely', 'Deals', 'Value', 'Weighted');
  const first = page.next;
  for (const [stage, likely] of [['prospecting', 0.05], ['engaging', 0.1], ['qualified', 0.2], ['proposal', 0.4], ['negotiation', 0.6]] as const) {
    const row = page.next;
    const open = [deal('stage'), places.word('deals', 'stage', stage)];
    page.input(stage, likely, 'share', { place: 'deals.stage' });
    page.write(row, 3, formula(fn('COUNTIFS', ...open)), 'whole');
    page.write(row, 4, formula(fn('SUMIFS', deal('converted'), ...open)), 'whole');
    page.write(row, 5, formula(`${page.cell(row, 2)}*${page.cell(row, 4)}`), 'whole');
  }
  const last = page.next - 1;
  const won = [deal('stage'), places.word('deals', 'stage', 'won'), deal('closed'), compared('>=', 'quarter_start'), deal('closed'), compared('<', '(month_end+1)')];
  const signed = page.row({ value: page.say('Signed so far'), style: 'label' }, '', '', { value: formula(fn('COUNTIFS', ...won)), kind: 'whole' }, { value: formula(fn('SUMIFS', deal('converted'), ...won)), kind: 'whole' }, { value: formula(fn('SUMIFS', deal('converted'), ...won)), kind: 'whole' });
  const total = page.row({ value: page.say('Forecast'), style: 'strong' }, '', '', '', '', { value: formula(fn('SUM', page.block(first, 5, last, 5)) + `+${page.cell(signed, 5)}`), kind: 'whole', style: 'strong' });
  const plan = fn('SUMIFS', places.column('quotas', 'value'), places.column('quotas', 'kpi'), places.word('quotas', 'kpi', 'signed_total_usd'), places.column('quotas', 'period'), 'quarter_start');
  const planned = page.row({ value: page.say('Department plan'), style: 'label' }, '', '', '', '', { value: formula(plan), kind: 'whole' });
  page.row({ value: page.say('Forecast of plan'), style: 'label' }, '', '', '', '', { value: formula(fn('IF', `${page.cell(planned, 5)}>0`, `${page.cell(total, 5)}/${page.cell(planned, 5)}`, literal(''))), kind: 'share' });
  page.light(page.next - 1, 5, 1, 1);
  page.row({ value: page.say('Pipeline coverage'), style: 'label' }, { value: page.say('Open pipeline against what is left of the plan: 3 times is usual'), style: 'note' }, '', '', '', { value: formula(fn('IF', `${page.cell(planned, 5)}>${page.cell(signed, 5)}`, `${fn('SUM', page.block(first, 4, last, 4))}/(${page.cell(planned, 5)}-${page.cell(signed, 5)})`, literal(''))), kind: 'count' });
}

function clients(page: PageWriter, places: Places): void {
  const payment = (name: string) => places.column('payments', name);
  const active = [places.column('clients', 'status'), places.word('clients', 'status', 'active')];
  const repeat = fn('SUMIFS', payment('converted'), payment('type'), `"<>"&${places.word('payments', 'type', 'new')}`);
  page.section('Clients');
  page.head('Figure', '', 'Value');
  const figure = (label: string, note: string, value: string, kind: 'count' | 'whole' | 'share') => page.row({ value: page.say(label), style: 'label' }, { value: page.say(note), style: 'note' }, { value: formula(value), kind });
  figure('Active clients', '', fn('COUNTIFS', ...active), 'whole');
  figure('Green, amber, red', 'The share of clients that are green', fn('IFERROR', `${fn('COUNTIFS', ...active, places.column('clients', 'health'), places.word('clients', 'health', 'green'))}/${fn('COUNTIFS', ...active)}`, literal('')), 'share');
  figure('First sale', 'First contracts as a share of all money received so far: the main money is not on the first sale', fn('IFERROR', `${fn('SUMIFS', payment('converted'), payment('type'), places.word('payments', 'type', 'new'))}/${fn('SUM', payment('converted'))}`, literal('')), 'share');
  const months = fn('MAX', 1, fn('ROUND', `(month_end-${fn('MIN', payment('date'))})/30`, 0));
  const monthly = fn('SUMIFS', places.column('client_revenue', 'revenue'), places.column('client_revenue', 'month'), 'month_start');
  const [churn, opening] = [places.mark('bottleneck', 'churn'), places.mark('bottleneck', 'opening')];
  const stay = fn('IF', `${fn('N', churn)}>0`, fn('MIN', 60, `${opening}*3/${churn}`), 60);
  figure('Lifetime value', 'Monthly revenue per client × 35% margin × months that clients stay, 60 at most', fn('IFERROR', `${monthly}/${fn('COUNTIFS', places.column('client_revenue', 'month'), 'month_start', places.column('client_revenue', 'revenue'), literal('>0'))}*35%*${stay}`, literal('')), 'whole');
  figure('Repeat revenue a month', 'Expansions and continuing work: what regular care pays back', `${repeat}/${months}`, 'whole');
  const own = fn('SUMIFS', places.column('payouts', 'amount'), places.column('payouts', 'role'), places.word('team', 'role', roles.accountManager));
  figure('Return on account managers', "The month's repeat revenue for each unit of account managers' pay", fn('IFERROR', `${fn('SUMIFS', payment('converted'), payment('type'), `"<>"&${places.word('payments', 'type', 'new')}`, payment('date'), compared('>=', 'month_start'), payment('date'), compared('<', '(month_end+1)'))}/${own}`, literal('')), 'count');
}

/** What comes back from nurture, so that the pipeline has no dip. */
function ripening(page: PageWriter, places: Places): void {
  const own = (name: string) => places.column('nurture', name);
  const isOpen = either(...['open', 'open, overdue'].map((word) => `${own('status')}=${places.word('nurture', 'status', word)}`));
  page.section('Ripening leads');
  page.head('Company', 'Reason', 'Owner', 'Ripens on', 'Days');
  const rows = letting(
    { open: `${all(isOpen, `${own('ripens_on')}<>""`)}*1`, days_left: fn('IF', 'open', `${own('ripens_on')}-${AS_OF}`, 0), soon: 'open*(days_left>=-31)' },
    fn('IF', 'SUM(open)=0', literal(page.say('Nobody is being warmed up.')), letting({ found: fn('SORT', fn('FILTER', fn('HSTACK', own('company'), own('reason'), own('warmed_by'), own('ripens_on'), 'days_left'), fn('IF', 'SUM(soon)=0', 'open', 'soon')), 4, 'SUM(soon)>0') }, top('found', 8))),
  );
  page.spill(rows, 8, ['label', 'text', 'text', 'date', 'whole']);
  page.head('Ripening by month', '', 'Leads');
  for (let i = 0; i < MONTHS; i++) {
    const row = page.next;
    const [from, to] = [fn('EDATE', 'month_start', i), fn('EDATE', 'month_start', i + 1)];
    page.row({ value: formula(from), kind: 'month' }, { value: formula(bar(`${page.cell(row, 2)}*2`)), style: 'link' }, { value: formula(fn('SUMPRODUCT', `${all(isOpen, `${own('ripens_on')}<>""`, `${own('ripens_on')}>=${from}`, `${own('ripens_on')}<${to}`)}*1`)), kind: 'whole' });
  }
}

function leaderboard(page: PageWriter, places: Places, board: string): void {
  const measured = (name: string) => places.column('measures', name);
  page.section('Leaderboard');
  page.head('Name', '', 'Attainment');
  const first = page.next;
  const attained = departmentRoles.reduceRight(
    (otherwise, { name: role, main: { fact, plan } }) => fn('IF', `${measured('role')}=${places.word('team', 'role', role)}`, fn('IF', fn('ISNUMBER', measured(plan)), fn('IF', `${measured(plan)}>0`, `${measured(fact)}/(${measured(plan)}+(${measured(plan)}=0))`, literal('')), literal('')), otherwise),
    literal(''),
  );
  const ranked = letting(
    { reached: attained, known: `${fn('ISNUMBER', 'reached')}*1` },
    fn('IF', 'SUM(known)=0', literal(page.say('Nobody has a plan in this month.')), letting({ best: fn('SORT', fn('FILTER', fn('HSTACK', measured('name'), fn('REPT', literal('█'), fn('IF', 'known>0', fn('IF', 'reached>2', 40, 'reached*20'), 0)), 'reached'), 'known'), 3, 'FALSE()') }, top('best', 12))),
  );
  page.spill(fn('IF', `${board}=TRUE()`, ranked, literal(page.say('Switched off at the top of this page.'))), 12, ['label', 'link', 'share']);
  page.light(first, 2, 12, 1);
}

/** Everything that needs a look, each with a link to its cell. */
function fired(page: PageWriter, places: Places): void {
  page.section('Warnings');
  page.head('Where', 'What', 'Code');
  const all_rows = fn('VSTACK', ...warnings.map((warning) => warningRows(warning, places)));
  page.mark('warnings', page.next, 0);
  page.spill(letting({ found: all_rows, fired: `(${fn('CHOOSECOLS', 'found', 3)}<>"")*1` }, fn('IF', 'SUM(fired)=0', literal(page.say('All is well.')), fn('FILTER', 'found', 'fired'))), 60, ['link', 'text', 'text']);
}
