import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/core/kinds.ts';
import { dayOf } from '../../src/core/period.ts';
import { withDerived } from '../../src/core/plan/derived.ts';
import { evaluate } from '../../src/core/plan/evaluate.ts';
import { measures } from '../../src/core/plan/measures.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { roles } from '../../src/core/plan/role.ts';
import { buildWorkbook, pickMonth } from '../../src/sidebar/build-workbook.ts';
import { evaluateMonths, shownPayouts, type LineCells } from '../../src/sidebar/department.ts';
import type { Row } from '../../src/workbook/draft.ts';
import { speechFor } from '../../src/workbook/language.ts';
import { readFiles } from '../../src/workbook/read-files.ts';
import { closedTables } from '../../src/workbook/sample/closed.ts';
import { defaultPlan } from '../../src/workbook/tabs/pay-plan.ts';
import { settings } from '../../src/workbook/tabs/settings.ts';
import { tabs } from '../../src/workbook/tabs.ts';
import { filesOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { openBuiltHost, serverOf } from './open-built-host.ts';

const LONG = { timeout: 300_000 };
const sample = readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables;
const rule = (role: string, component: string, method: string, more: Row): Row => ({ role, component, method, paid: 'month', ...more });

/** The default plan, with a component for every method and for many options: a plan that nobody would want, and that uses everything. */
const plan: readonly Row[] = [
  ...defaultPlan.map((row) => (row['component'] === 'Commission' ? { ...row, options: 'window = 12; discount_over = 10%; clawback_months = 12' } : row['component'] === 'Personal plan' ? { ...row, options: 'reversal_months = 6' } : row)),
  rule(roles.seller, 'Year', 'tiers', { measure: 'signed_new_year', steps: '0 = 0.5%; 50% = 1%', plan: 'signed_new_year_plan', options: 'true_up = year; until_end = 80%' }),
  rule(roles.seller, 'Half-year', 'steps', { measure: 'signed_new_half', steps: '100000 = 100; 300000 = 700', options: 'mode = interpolated; above_last = continue; true_up = half-year; prorate = presence_calendar_half' }),
  rule(roles.seller, 'Money of the quarter', 'tiers', { measure: 'received_new_quarter', steps: '0 = 0; 20000 = 1%', options: 'true_up = quarter; most = 900' }),
  rule(roles.seller, 'Money of the year', 'percent', { measure: 'received_new_year', rate: 0.002, options: 'true_up = year; below_zero = carry; prorate = presence_calendar_year' }),
  rule(roles.seller, 'Meetings', 'kpi_bonus', { amount: 200, steps: 'first_meetings / first_meetings_plan = 60%; follow_up_meetings / follow_up_meetings_plan = 40%', options: 'kpi_cap = 120%; kpi_gate = 50%' }),
  rule(roles.seller, 'Spiffs', 'amount', { measure: 'spiff_bonus', options: 'prorate = presence_calendar' }),
  rule(roles.seller, 'Pool', 'pool', { measure: 'signed_new', amount: 1000, paid: 'quarter', options: 'achieved = department / department_plan' }),
  rule(roles.seller, 'Curve', 'curve', { measure: 'signed_new', amount: 300, plan: 'signed_new_plan', steps: '0 = 0.5; 50% = 1; 100% = 1.5', paid: 'quarter', options: 'mode = marginal; prorate = presence_calendar_quarter' }),
  rule(roles.seller, 'Cap', 'total_cap', { amount: 6000 }),
  rule(roles.seller, 'Held back', 'holdback', { rate: 0.1, options: 'months = 2; of = Commission', valid_from: dayOf(2026, 1, 1) }),
  rule(roles.seller, 'Debt', 'debt_limit', { rate: 0.5, valid_from: dayOf(2026, 1, 1) }),
  rule(roles.seller, 'Draw', 'draw', { amount: 1500, options: 'recovery = 50%', valid_from: dayOf(2026, 1, 1) }),
  rule(roles.leadGenerator, 'Year', 'fixed', { amount: 1200, paid: 'year', options: 'prorate = presence_year' }),
  rule(roles.leadGenerator, 'Quarter', 'fixed', { amount: 300, paid: 'quarter', options: 'prorate = presence_quarter' }),
  rule(roles.salesHead, 'Half-year', 'fixed', { amount: 600, paid: 'half-year', options: 'prorate = presence_half' }),
  rule(roles.leadGenerator, 'Least', 'minimum', { amount: 700 }),
  { ...rule('', 'Commission', 'amount', { measure: 'commission_new', options: 'paid_on = signed 50%, received 50%; rerate_days = 90' }), person_id: 'P07' },
  { ...rule('', 'Commission', 'amount', { measure: 'commission_new', options: 'split = commission; paid_on = invoiced 50%, received 50%; clawback_months = 24; clawback = by steps; clawback_steps = 100%, 50%' }), person_id: 'P06' },
  { ...rule('', 'Process', 'share_of_target', { measure: 'process_score', rate: 0.4, cap: 1.2, options: 'pays = in full' }), person_id: 'P04' },
  rule(roles.accountManager, 'Newcomers', 'steps', { measure: 'nrr', steps: '110% = 100', options: 'guaranteed = 50; guaranteed_days = 5000; most_a_year = 180' }),
  rule(roles.accountManager, 'Repeat', 'tiers', { measure: 'signed_repeat', plan: 'signed_repeat_plan', threshold: 0.5, steps: '0 = 0.1%; 100% = 0.2%', paid: 'quarter', options: 'below_threshold = excess only; mode = whole; ramp = 25%, 50%' }),
  ...['Override', 'Team'].map((component) => rule(roles.salesHead, component, component === 'Team' ? 'curve' : 'percent', component === 'Team' ? { measure: 'team_signed', plan: 'team_signed_plan', amount: 500, steps: '50% = 25%; 100% = 100%', paid: 'quarter' } : { measure: 'team_received', rate: 0.01, gate: 'department / department_plan >= 70%', gate_at: 'quarter end', options: 'when_shut = take back', valid_from: dayOf(2026, 1, 1) })),
];

const set: Readonly<Record<string, Row>> = { pay_level: { value: 0.9 }, repeat_meeting_days: { value: 90 }, inbound_meeting_weight: { value: 0.5 }, pay_after_leaving_days: { value: 60 }, exchange_rate_day: { value: 'month end' } };

const won = (sample['deals'] ?? []).filter((deal) => deal['stage'] === 'won' && deal['type'] === 'new');
const [first = {}, second = {}, third = {}] = won;
const ownDeals = won.filter((deal) => deal['owner_id'] === 'P06');
/** Companies whose names would be patterns to a criterion: each but the last of a name counts for itself. */
const namedBySigns = ['E-Trade', 'E*Trade', '>1', '>1', 'Whom', 'Who?', '~', '=Acme'].map((company, i): Row => ({ meeting_id: `S${i}`, lead_id: `S${i}`, company, booked_by: 'P05', seller_id: 'P06', date: dayOf(2026, 6, 10 + i), status: 'held', kind: 'first', accepted_by_sales: 'yes', outcome: 'qualified' }));
const tables: Readonly<Record<string, readonly Row[]>> = {
  ...sample,
  pay_plan: plan,
  deals: (sample['deals'] ?? []).map((deal) => (deal === second || deal === ownDeals[1] ? { ...deal, ended: Number(deal['closed']) + 100 } : deal === third ? { ...deal, currency: 'EUR', product: 'Custom development project' } : deal)),
  payments: (sample['payments'] ?? []).map((payment) => (payment['deal_id'] === third['deal_id'] ? { ...payment, currency: 'EUR' } : payment)),
  deal_shares: [
    { deal_id: first['deal_id'] ?? '', person_id: 'P06', share: 0.7, kind: 'split' },
    { deal_id: first['deal_id'] ?? '', person_id: 'P07', share: 0.3, kind: 'split' },
    { deal_id: first['deal_id'] ?? '', person_id: 'P08', share: 0.1, kind: 'overlay' },
  ],
  invoices: ownDeals.map((deal, i) => ({ invoice_id: `I${i}`, date: Number(deal['closed']) + 10, deal_id: deal['deal_id'] ?? '', amount: Number(deal['value']) * 0.6 })),
  // Meetings with one company: refused, undecided, in negotiations, and two on one day.
  meetings: [...(sample['meetings'] ?? []), ...([[2, 'no', 'qualified'], [3, '', ''], [4, '', 'qualified'], [4, 'yes', 'qualified'], [9, 'yes', 'nurture']] as const).map(([date, accepted_by_sales, outcome], i): Row => ({ meeting_id: `R${i}`, lead_id: `R${i}`, company: 'Twice met', booked_by: i === 2 ? 'P04' : 'P03', seller_id: 'P06', date: dayOf(2026, 6, date), status: 'held', kind: 'first', accepted_by_sales, outcome })), ...namedBySigns],
  exchange_rates: [
    { currency: 'EUR', rate: 1.0873 },
    { currency: 'EUR', rate: 1.1451, valid_from: dayOf(2026, 4, 1) },
  ],
  products: (sample['products'] ?? []).map((product) => ({ ...product, sum_from: product['tier'] === 'base' ? 50_000 : product['tier'] === 'flagship' ? 150_000 : '' })),
  spiffs: [{ spiff: 'Spring', from: dayOf(2026, 3, 1), to: dayOf(2026, 5, 31), type: 'new', amount: 150, rate: 0.001 }],
  quotas: [...(sample['quotas'] ?? []), ...['P06', 'P07', 'P08'].map((person_id) => ({ period: dayOf(2026, 1, 1), person_id, kpi: 'signed_new_year_usd', value: 1_200_000 }))],
  adjustments: [{ month: dayOf(2026, 6, 1), person_id: 'P06', component: 'Fair', amount: 123.45, reason: 'stood at the fair' }],
  team: (sample['team'] ?? []).map((person) => (person['person_id'] === 'P08' ? { ...person, to: dayOf(2026, 5, 20) } : person)),
  settings: (settings.starts ?? []).map((row) => ({ ...row, ...set[String(row['parameter'])] })),
};
const closed = closedTables(tables, '2026-06', speechFor('en')).closed_months;
const all = { ...tables, closed_months: closed };
const digits = (cell: Cell) => (typeof cell === 'number' ? Number(cell.toPrecision(13)) : cell);

describe('a department whose plan uses every mechanic', () => {
  let host: Awaited<ReturnType<typeof openBuiltHost>>;

  beforeAll(async () => {
    host = await openBuiltHost();
    await buildWorkbook(serverOf(host), { month: '2026-06', tables: all });
  }, 300_000);

  afterAll(() => host.close());

  test('native formulas count what the evaluator counts, and the sheet pays what it pays, month by month', LONG, async () => {
    const server = serverOf(host);
    const facts = withDerived(Object.fromEntries(tabs.map((tab) => [tab.id, ((all as Readonly<Record<string, readonly Row[]>>)[tab.id] ?? tab.starts ?? []).map((cells, i) => ({ row: i + 2, cells }))])));
    const rules = readRules(facts['pay_plan'] ?? []);
    const evaluated = await evaluateMonths(server);
    for (const { month, lines } of evaluated.months.filter(({ month }) => ['2026-01', '2026-03', '2026-06'].includes(month))) {
      await pickMonth(server, month);
      const [header = [], ...rows] = await host.values('Measures');
      const [names = [], ...expected] = evaluate(facts, rules, month);
      for (const { name } of measures) {
        const [shown, wanted] = [header.map((cell) => String(cell).toLowerCase().replace(/ /g, '_')).indexOf(name), names.indexOf(name)];
        expect({ month, name, values: rows.map((row) => digits(row[shown])) }).toEqual({ month, name, values: expected.map((row) => digits(row[wanted])) });
      }
      const paid = (line: LineCells | undefined) => line && [line[0], line[1], line[2], line[6], line[7]];
      expect((await shownPayouts(server)).map(paid)).toEqual(lines.map(paid));
    }
  });

  test('every component of the plan stands among the lines, and none is flagged', LONG, async () => {
    const { months } = await evaluateMonths(serverOf(host));
    const lines = months.flatMap((month) => month.lines);
    expect(plan.map((row) => row['component']).filter((component) => component !== 'Cap' && !lines.some((line) => line[2] === component))).toEqual([]);
    expect(lines.filter((line) => String(line[7]).startsWith('⚠'))).toEqual([]);
  });

  test('who left in May is paid in June on what came in on earlier deals, and on nothing else', LONG, async () => {
    const june = (await evaluateMonths(serverOf(host))).months.find(({ month }) => month === '2026-06')?.lines.filter((line) => line[0] === 'P08') ?? [];
    expect(june.map((line) => line[2])).toEqual(['Commission', 'Money of the quarter', 'Money of the year', 'Held back', 'Debt', 'Draw']);
  });

  test('no formula of the workbook ends in an error', LONG, async () => {
    for (const sheet of host.sheets()) {
      const wrong = (await host.values(sheet)).flat().filter((cell) => typeof cell === 'string' && /^#[A-Z/0]+[!?A]/.test(cell));
      expect({ sheet, wrong }).toEqual({ sheet, wrong: [] });
    }
  });
});
