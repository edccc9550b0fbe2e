import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { withDerived } from '../../src/core/plan/derived.ts';
import { factsOf } from '../department.ts';
import { readTables } from '../model/model.ts';
import { evaluated, paid, paidThere, queried } from './both.ts';
import { added, all, day, edited, payment, person, type Change } from './change.ts';
import { warehouseOf } from './duckdb.ts';

const MONTH = '2026-03';
const sample = factsOf(readTables('src/workbook/sample'));

const changes: readonly (readonly [string, Change])[] = [
  ['one cent more in one payment', edited('payments', (cells) => cells['date'] === sample['payments']?.find(({ cells }) => Number(cells['date']) >= day(3, 1) && cells['type'] === 'new')?.cells['date'], { amount: 7_200.01 })],
  ['half cents, gained and taken back, in any case of letters', added('payments', payment({ amount: 0.1 }), payment({ amount: -0.5, type: 'New', owner_id: 'p07' }), payment({ amount: 1_234.5, tier: 'FLAGSHIP', owner_id: 'P01' }))],
  ['a payment without a tier, and one without an amount', added('payments', payment({ tier: '' }), payment({ owner_id: 'P07', amount: '' }))],
  ['a rate from a day on, and several for one day', added('products', { tier: 'base', product: 'A', list_price: '', rate: 0.0625, valid_from: day(1, 15) }, { tier: 'starter', product: 'B', list_price: '', rate: 0.09, valid_from: '' })],
  ['a deal named twice, one whose product says its tier, and one won without a value', added(
    'deals',
    { deal_id: 'D01', owner_id: 'P08', type: 'new', stage: 'won', value: 10, closed: day(3, 3), tier: 'starter' },
    { deal_id: 'D90', owner_id: 'P08', type: 'new', stage: 'won', value: 5_000.25, closed: day(3, 31), tier: '', product: 'custom development project' },
    { deal_id: 'D91', owner_id: 'P07', type: 'new', stage: 'won', value: '', closed: day(2, 1), tier: 'base' },
  )],
  ['a joiner, a leaver, a promotion and a head under a head', all(
    edited('team', ({ person_id }) => person_id === 'P07', { manager_id: 'P20' }),
    edited('team', ({ person_id }) => person_id === 'P08', { to: day(3, 12) }),
    edited('team', ({ person_id }) => person_id === 'P03', { to: day(3, 15) }),
    added('team', person('P20', 'Head of Sales', 'P01', day(1, 1)), person('P21', 'Sales manager', 'P20', day(3, 20)), person('P03', 'Lead generator', 'P02', day(3, 16), '', 'Senior')),
  )],
  ['a person without a first day', added('team', person('P22', 'Sales manager', 'P01', ''))],
  ['plans that are doubled, below nothing, and missing', all(
    edited('quotas', ({ person_id, period }) => person_id === 'P04' && period === day(3, 1), { value: -1 }),
    edited('quotas', ({ person_id, period, kpi }) => person_id === 'P06' && period === day(3, 1) && kpi === 'first_meetings', { value: '' }),
    added('quotas', { period: day(3, 1), person_id: 'P03', kpi: 'meetings_held', value: 3 }, { period: day(1, 1), person_id: 'dept', kpi: 'signed_total_usd', value: 10 }),
  )],
  ['absences that overlap, on days off, and without an end', added(
    'absences',
    { person_id: 'P06', from: day(3, 2), to: day(3, 8), kind: 'vacation' },
    { person_id: 'p06', from: day(3, 6), to: day(3, 9), kind: 'sick leave' },
    { person_id: 'P09', from: day(3, 1), to: day(3, 31), kind: 'other' },
    { person_id: 'P03', from: day(3, 30), to: '', kind: 'other' },
  )],
  ['daily rows: a second one, on a Sunday, and a norm with a fraction', all(
    added('daily', { date: day(3, 10), person_id: 'P04', new_contacts: 3, invites: 50 }, { date: day(3, 15), person_id: 'P04', new_contacts: 20 }),
    edited('settings', ({ parameter }) => parameter === 'norm_invites', { value: 17.5 }),
    edited('settings', ({ parameter }) => parameter === 'weight_warming', { value: 0.35 }),
  )],
  ['daily rows until the 13th only', (facts) => ({ ...facts, daily: (facts['daily'] ?? []).filter(({ cells }) => Number(cells['date']) <= day(3, 13)) })],
  ['a norm that is missing', edited('settings', ({ parameter }) => parameter === 'norm_warming', { value: '' })],
  ['revenue: a book from the first month on, a client twice, and a big one lost', all(
    edited('client_revenue', ({ account_manager_id, month }) => account_manager_id === 'P09' && Number(month) < day(1, 1), { account_manager_id: 'P77' }),
    added('client_revenue', { month: dayOf(2025, 12, 1), client_id: 'C99', account_manager_id: 'P10', revenue: 1_000_000.01 }, { month: dayOf(2025, 12, 1), client_id: 'c99', account_manager_id: 'P10', revenue: '' }),
    added('client_revenue', { month: day(3, 1), client_id: 'C98', account_manager_id: 'P09', revenue: 10 }),
  )],
  ['rules that use a measure which the role does not see, by measure, plan and gate', added(
    'pay_plan',
    { role: 'Lead generator', component: 'Share', measure: 'received_new', method: 'percent', rate: 0.01, paid: 'month' },
    { person_id: 'P09', component: 'Own', measure: 'expansion', method: 'plan_bonus', amount: 100, plan: 'first_meetings_plan', gate: 'signed_new / signed_new_plan >= 50%', paid: 'month' },
    { person_id: 'p10', component: 'Care', measure: 'care_score', method: 'activity_bonus', amount: 99.99, plan: 1, gate: 'first_meetings>=0', paid: 'month' },
  )],
  ['a holiday more, and all touches deleted', all(added('holidays', { date: day(3, 11), name: 'Day off' }), (facts) => ({ ...facts, touches: [] }))],
  ['rates of the month end: half cents, two rates for a day, a currency without any, and the own one', all(
    edited('settings', ({ parameter }) => parameter === 'exchange_rate_day', { value: 'month end' }),
    added('exchange_rates', { currency: 'EUR', rate: 1.0842, valid_from: '' }, { currency: 'eur', rate: 1.1, valid_from: day(3, 15) }, { currency: 'EUR', rate: 1.2, valid_from: day(3, 15) }, { currency: 'PLN', rate: 0.25, valid_from: day(3, 31) }, { currency: 'GBP', rate: '', valid_from: '' }),
    added('payments', payment({ amount: 1_000.05, currency: 'EUR' }), payment({ amount: 7.0625, tier: 'flagship' }), payment({ amount: -0.1, currency: 'pln', type: 'expansion', owner_id: 'P09' }), payment({ amount: 5, currency: 'usd', owner_id: 'P08' }), payment({ amount: 5, currency: 'GBP', owner_id: 'P07' })),
    added('deals', { deal_id: 'D90', owner_id: 'P08', type: 'new', stage: 'won', value: 100.1, currency: 'EUR', closed: day(2, 2), tier: 'base' }),
  )],
  ["rates of the deal's day", all(
    edited('settings', ({ parameter }) => parameter === 'exchange_rate_day', { value: 'deal' }),
    added('exchange_rates', { currency: 'EUR', rate: 1.0842, valid_from: day(1, 1) }, { currency: 'EUR', rate: 2, valid_from: day(3, 1) }),
    edited('payments', ({ deal_id, date }) => deal_id === 'D03' && Number(date) >= day(3, 1), { currency: 'EUR' }),
    added('payments', payment({ currency: 'EUR', date: day(3, 1) })),
  )],
  ['meetings of one company within thirty days, and a weight of those who asked', all(
    edited('settings', ({ parameter }) => parameter === 'repeat_meeting_days', { value: 30 }),
    edited('settings', ({ parameter }) => parameter === 'inbound_meeting_weight', { value: 0.35 }),
    added('meetings', ...[[2, 14, 'Q'], [3, 15, 'q'], [3, 16, 'Q'], [3, 16, 'Q'], [3, 17, '']].map(([month = 0, date = 0, company = '']) => ({ company, source: 'inbound', booked_by: 'P04', seller_id: 'P06', date: day(Number(month), Number(date)), status: 'held', kind: 'first', accepted_by_sales: 'yes', outcome: 'qualified' }))),
  )],
  ['leavers: one paid for some days more, one no longer, one who came back', all(
    edited('settings', ({ parameter }) => parameter === 'pay_after_leaving_days', { value: 30 }),
    edited('team', ({ person_id }) => person_id === 'P08', { to: day(2, 20) }),
    edited('team', ({ person_id }) => person_id === 'P07', { to: day(1, 29) }),
    edited('team', ({ person_id }) => person_id === 'P03', { to: day(2, 20) }),
    added('team', person('P08', 'Lead generator', 'P02', day(2, 5), day(2, 10)), person('P03', 'Lead generator', 'P02', day(3, 9), '', 'Senior')),
  )],
  ['a pay level, and what was paid before where a rule is paid to date', all(
    edited('settings', ({ parameter }) => parameter === 'pay_level', { value: 0.7 }),
    edited('settings', ({ parameter }) => parameter === 'pay_after_leaving_days', { value: 0 }),
    added('pay_plan', { role: 'Sales manager', component: 'Quarter', measure: 'received_new_quarter', method: 'percent', rate: 0.013, paid: 'month', options: 'true_up = quarter' }),
    added('closed_months', { month: day(1, 1), person_id: 'P06', component: 'Quarter', amount: 10.01 }, { month: day(2, 1), person_id: 'p06', component: 'quarter', amount: 20.5, kind: 'part' }, { month: day(2, 1), person_id: 'P06', component: 'Quarter', amount: 300, kind: 'adjustment' }, { month: day(2, 1), person_id: 'P07', component: 'Fix', amount: 1 }),
  )],
  ['a pool, KPIs with weights, and options that name a measure', added(
    'pay_plan',
    { role: 'Sales manager', component: 'Pool', measure: 'received_new', method: 'pool', amount: 1_000.01, paid: 'month', options: 'achieved = Department / department_plan' },
    { person_id: 'P09', component: 'KPIs', method: 'kpi_bonus', amount: 500, steps: 'received_new / 1000=50%; Care_Score = 50%', paid: 'month', options: 'kpi_cap = 120%' },
    { role: 'Lead generator', component: 'Care', measure: 'received_new', method: 'percent', rate: 0.01, paid: 'month', options: 'prorate=presence_calendar' },
    { role: 'Head of Sales', component: 'Withdrawn', measure: 'team_received', method: 'percent', rate: 0.01, paid: 'month', valid_from: day(3, 1), valid_to: day(2, 1) },
  )],
  ['a plan of the year, absences on days off, and the calendar', all(
    added('pay_plan', { role: 'Sales manager', component: 'Half', measure: 'signed_new_half', method: 'percent', rate: 0.01, paid: 'half-year' }, { role: 'Sales manager', component: 'Year', measure: 'signed_new_year', method: 'tiers', steps: '0 = 0.1%; 100% = 0.2%', plan: 'signed_new_year_plan', paid: 'month', options: 'true_up = year; most = 500', gate: 'presence_calendar >= 50%' }),
    added('quotas', { period: day(1, 1), person_id: 'P06', kpi: 'signed_new_year_usd', value: 1_000_000 }),
    added('absences', { person_id: 'P06', from: day(3, 7), to: day(3, 15), kind: 'vacation' }),
  )],
  ['what is prorated by presence in longer periods', all(
    added('pay_plan', ...(['quarter', 'half', 'year'] as const).flatMap((period) => ['presence', 'presence_calendar'].map((kind) => ({ role: 'Sales manager', component: `${kind} ${period}`, method: 'fixed', amount: 999, paid: period === 'half' ? 'half-year' : period, options: `prorate = ${kind}_${period}` })))),
    edited('team', ({ person_id }) => person_id === 'P06', { from: day(2, 11) }),
    added('absences', { person_id: 'P07', from: day(1, 30), to: day(2, 15), kind: 'vacation' }),
  )],
  ['shares, one of them on top and one pair that misses 100%', all(
    added('deal_shares', { deal_id: 'd04', person_id: 'P06', share: 0.5, kind: 'split' }, { deal_id: 'D04', person_id: 'p08', share: 0.5, kind: 'split' }, { deal_id: 'D04', person_id: 'P01', share: 0.25, kind: 'overlay' }, { deal_id: 'D02', person_id: 'P07', share: 0.9, kind: 'split' }),
  )],
  ['spiffs, a window and a clawback', all(
    added('spiffs', { spiff: 'March', from: day(3, 1), to: day(3, 31), type: 'new', amount: 100, rate: 0.0015 }),
    edited('deals', ({ deal_id }) => deal_id === 'D03', { ended: day(3, 30) }),
    edited('pay_plan', ({ role, measure }) => role === 'Sales manager' && measure === 'commission_new', { options: 'window = 1; clawback_months = 6' }),
    added('pay_plan', { role: 'Sales manager', component: 'Spiffs', measure: 'spiff_bonus', method: 'amount', paid: 'month' }),
  )],
];

const before = evaluated(sample, MONTH);
const paidBefore = paid(sample, MONTH);

test.each(changes)('after %s both have changed, and are equal', { timeout: 30_000 }, async (_, change) => {
  const facts = withDerived(change(sample));
  const warehouse = await warehouseOf(facts);
  const [measured, lines] = [await queried(warehouse, MONTH), await paidThere(warehouse, MONTH)];
  warehouse.close();
  expect([...measured, ...lines]).not.toEqual([...before, ...paidBefore]);
  expect(measured).toEqual(evaluated(facts, MONTH));
  const withoutReasons = (all: readonly string[]) => all.map((line) => line.replace(/⚠.*$/, '⚠'));
  expect(withoutReasons(lines)).toEqual(withoutReasons(paid(facts, MONTH)));
});
