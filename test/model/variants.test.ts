// The measures page's rules that the sample department doesn't show, on tiny tables with hand-made results.
import { describe, expect, test } from 'vitest';
import { modelCommissions, modelMeasures, modelPayouts } from './model.ts';
import type { Row, Tables } from './tables.ts';

const person = (id: string, role: string, manager: string, start: string, end = '', grade = 'Middle'): Row => ({
  person_id: id,
  role_code: role,
  manager_id: manager,
  start_date: start,
  end_date: end,
  grade,
});
const payment = (date: string, owner: string, amount: string, deal = '', tier = 'base'): Row => ({
  date,
  deal_id: deal,
  type: 'new',
  tier,
  owner_id: owner,
  amount,
});
const deal = (id: string, owner: string, value: string, closed: string, more: Row = {}): Row => ({
  deal_id: id,
  owner_id: owner,
  tier: 'base',
  type: 'new',
  value,
  stage: 'won',
  closed,
  ...more,
});
const plan = (period: string, owner: string, kpi: string, value: string): Row => ({ period, person_id: owner, kpi, value });
const revenue = (month: string, client: string, manager: string, amount: string): Row => ({
  month,
  client_id: client,
  account_manager_id: manager,
  revenue: amount,
});
const products: readonly Row[] = [{ tier: 'base', rate: '0.05' }];

function pays(tables: Tables, month: string, who: string): Readonly<Record<string, string>> {
  const lines = modelPayouts(tables, [month]).filter((line) => line.person_id === who);
  return Object.fromEntries(lines.map((line) => [line.component, line.amount]));
}

function measured(tables: Tables, month: string, who: string, measure: string): string | undefined {
  return modelMeasures(tables, [month]).find((row) => row.person_id === who && row.measure === measure)?.value;
}

describe('employment', () => {
  test('a month uses the row valid on its first day, a joiner’s first row; a leaver has no line afterwards', () => {
    const people = [person('A', 'LG', '', '2026-01-15', '2026-03-10'), person('A', 'S', '', '2026-03-11', '2026-04-30')];
    const components = (month: string): string => Object.keys(pays({ people }, month, 'A')).slice(0, 2).join(', ');
    expect(components('2025-12')).toBe('');
    expect(components('2026-01')).toBe('Process, Result');
    expect(components('2026-03')).toBe('Process, Result');
    expect(components('2026-04')).toBe('Fix, Commission');
    expect(components('2026-05')).toBe('');
    expect(measured({ people }, '2026-03', 'A', 'presence')).toBe('1');
  });

  test('presence: holidays, joining, absences in either table, absences on days off', () => {
    const tables: Tables = {
      people: [person('A', 'AM', '', '2026-06-08')],
      holidays: [{ date: '2026-06-01' }, { date: '2026-06-15' }],
      absences: [{ person_id: 'A', from: '2026-06-12', to: '2026-06-16', kind: 'illness' }],
      activities: [{ date: '2026-06-17', person_id: 'A', audience_id: 'absent' }, { date: '2026-06-05', person_id: 'A', audience_id: 'absent' }],
    };
    // June 2026 has 22 weekdays, 20 without holidays; from the 8th 16 of them; absent on the 12th, 16th and 17th.
    expect(measured(tables, '2026-06', 'A', 'presence')).toBe('0.65');
    expect(pays(tables, '2026-06', 'A')['Fix']).toBe('780.00');
  });

  test('the head’s team: any depth, by the payment’s month, without the head’s own and without leavers', () => {
    const tables: Tables = {
      people: [
        person('H', 'HS', '', '2025-01-01'),
        person('M', 'HS', 'H', '2025-01-01'),
        person('A', 'S', 'M', '2025-01-01', '2026-01-31'),
        person('B', 'S', 'H', '2025-01-01'),
      ],
      payments: ['2026-01-10', '2026-02-10'].flatMap((day) => ['H', 'M', 'A', 'B'].map((who) => payment(day, who, '1000'))),
      products,
    };
    expect(pays(tables, '2026-01', 'H')).toEqual({ Fix: '2000.00', Override: '30.00', 'Own commission': '50.00' });
    expect(pays(tables, '2026-01', 'M')['Override']).toBe('10.00');
    expect(pays(tables, '2026-02', 'H')['Override']).toBe('20.00');
  });
});

describe('lead generation', () => {
  const row = (date: string, share: number, more: Row = {}): Row => ({
    date,
    person_id: 'A',
    audience_id: 'A1',
    new_contacts: String(20 * share),
    invites: String(20 * share),
    first_messages: String(8 * share),
    follow_ups: String(20 * share),
    warming: String(10 * share),
    crm_clean: String(share),
    ...more,
  });
  const people = [person('A', 'LG', 'H', '2026-06-01'), person('H', 'HLG', '', '2025-01-01'), person('B', 'LG', 'H', '2026-06-01')];

  test('a day’s rows are added up, over-doing doesn’t help, days after anyone’s last row don’t count yet', () => {
    const activities = [row('2026-06-01', 0.5), row('2026-06-01', 0.5), row('2026-06-02', 3), row('2026-06-03', 1, { person_id: 'B' }), row('2026-06-06', 1)];
    // Counted until Saturday the 6th: five working days, A did two of them, B one.
    expect(measured({ people, activities }, '2026-06', 'A', 'process_score')).toBe('0.4');
    expect(measured({ people, activities }, '2026-06', 'H', 'team_process')).toBe('0.3');
    expect(measured({ people, activities: [] }, '2026-06', 'A', 'process_score')).toBe('');
    const half = { ...row('2026-06-01', 0.5), invites: '40', first_messages: '4', follow_ups: '', warming: '10', crm_clean: '1' };
    expect(measured({ people, activities: [half] }, '2026-06', 'A', 'process_score')).toBe('0.6');
  });

  test('an absence wins over work on the same day', () => {
    const absences = [{ person_id: 'A', from: '2026-06-02', to: '2026-06-02', kind: 'leave' }];
    const activities = [row('2026-06-01', 1), row('2026-06-02', 1)];
    expect(measured({ people, absences, activities }, '2026-06', 'A', 'process_score')).toBe('1');
  });

  test('a missing quota pays no result, and the team’s quota is that of the others', () => {
    const held = { date: '2026-06-03', kind: 'first', status: 'held', accepted_by_sales: 'yes', source: 'outbound' };
    const meetings = [{ ...held, booked_by: 'A' }, { ...held, booked_by: 'B' }, { ...held, booked_by: 'B', accepted_by_sales: '' }];
    const tables: Tables = { people, meetings, plan: [plan('2026-06', 'B', 'meetings_held', '2')] };
    expect(measured(tables, '2026-06', 'A', 'quota')).toBe('');
    expect(pays(tables, '2026-06', 'A')).toEqual({ Process: '0.00', Result: '0.00' });
    expect(pays(tables, '2026-06', 'B')).toEqual({ Process: '0.00', Result: '300.00' });
    expect(pays(tables, '2026-06', 'H')['Team plan']).toBe('600.00');
  });
});

describe('sales', () => {
  const people = [person('A', 'S', 'H', '2025-01-01'), person('H', 'HS', '', '2025-01-01')];

  test('the rate is the one valid on the deal’s closing date, else on the payment’s own; a refund takes back in full', () => {
    const tables: Tables = {
      people,
      products: [{ tier: 'base', rate: '0.04', valid_from: '2026-02-01' }, { tier: 'base', rate: '0.05', valid_from: '' }],
      deals: [deal('D1', 'A', '1000', '2026-01-31')],
      payments: [payment('2026-02-05', 'A', '100.10', 'D1'), payment('2026-02-05', 'A', '100.10'), payment('2026-02-06', 'A', '-100.10', 'D1')],
    };
    expect(modelCommissions(tables, ['2026-02']).map((line) => [line.rate, line.commission])).toEqual([
      ['0.05', '5.01'],
      ['0.04', '4.00'],
      ['0.05', '-5.01'],
    ]);
    expect(pays(tables, '2026-02', 'A')['Commission']).toBe('4.00');
    expect(pays(tables, '2026-02', 'H')['Override']).toBe('1.00');
  });

  test('quarter components, the seller’s gate at 50% and the override’s gate at 70%', () => {
    const quarter = (signed: string, departmentPlan: readonly Row[]): Tables => ({
      people,
      products,
      deals: [deal('D1', 'A', signed, '2026-01-10'), deal('D2', 'X', '10000', '2026-03-31', { type: 'renewal' }), deal('D3', 'A', '9999', '2026-04-01')],
      payments: [payment('2026-03-01', 'A', '5000')],
      plan: [plan('2026-Q1', 'A', 'signed_new_usd', '100000'), ...departmentPlan],
    });
    const of = (value: string): readonly Row[] => [plan('2026-Q1', 'DEPT', 'signed_total_usd', value)];
    const seller = (tables: Tables): readonly (string | undefined)[] => Object.values(pays(tables, '2026-03', 'A')).slice(-3);
    const head = (tables: Tables): readonly (string | undefined)[] => Object.values(pays(tables, '2026-03', 'H')).slice(1);
    expect(seller(quarter('100000', of('110000')))).toEqual(['300.00', '1200.00', '600.00']);
    expect(seller(quarter('50000', of('60000')))).toEqual(['0.00', '0.00', '600.00']);
    expect(seller(quarter('49999', of('60000')))).toEqual(['0.00', '0.00', '0.00']);
    expect(head(quarter('60000', of('100000')))).toEqual(['50.00', '0.00', '0.00']);
    expect(head(quarter('59999', of('100000')))).toEqual(['0.00', '0.00', '0.00']);
    expect(head(quarter('60000', []))).toEqual(['0.00', '0.00', '0.00']);
  });
});

describe('retention', () => {
  const people = [person('A', 'AM', '', '2025-01-01'), person('B', 'AM', '', '2025-01-01')];

  test('the book is the earlier month’s, whoever manages the clients later; without that month the quarter’s first', () => {
    const later = [revenue('2026-03', 'C1', 'B', '120'), revenue('2026-03', 'C2', 'A', '100'), revenue('2026-03', 'C3', 'B', '50')];
    const before = [revenue('2025-12', 'C1', 'A', '100'), revenue('2025-12', 'C2', 'A', '100')];
    const first = [revenue('2026-01', 'C1', 'A', '50'), revenue('2026-01', 'C3', 'B', '50')];
    const tables: Tables = { people, client_revenue: [...later, ...before, ...first] };
    expect(measured(tables, '2026-03', 'A', 'nrr')).toBe('1.1');
    expect(pays(tables, '2026-03', 'A')['Retention']).toBe('1350.00');
    expect(measured(tables, '2026-03', 'B', 'nrr')).toBe('1');
    expect(measured({ people }, '2026-03', 'A', 'nrr')).toBe('');
    expect(pays({ people }, '2026-03', 'A')['Retention']).toBe('0.00');
  });

  test('a lost client of exactly 20% of the book pays no retention, one just below does', () => {
    const book = (lost: string, others: string): Tables => ({
      people,
      client_revenue: [revenue('2025-12', 'C1', 'A', lost), revenue('2025-12', 'C2', 'A', others), revenue('2026-03', 'C2', 'A', '100')],
    });
    expect(pays(book('20', '80'), '2026-03', 'A')['Retention']).toBe('0.00');
    expect(pays(book('19.99', '80.01'), '2026-03', 'A')['Retention']).toBe('900.00');
  });

  test('a referral is won in the month of the deal’s first payment, for who booked its first meeting', () => {
    const tables: Tables = {
      people,
      meetings: [{ date: '2026-01-10', lead_id: 'L1', kind: 'first', booked_by: 'A', status: 'held' }],
      deals: [deal('D1', 'S', '1000', '2026-02-01', { source: 'referral', lead_id: 'L1' })],
      payments: [payment('2026-04-01', 'S', '500', 'D1'), payment('2026-03-01', 'S', '500', 'D1')],
    };
    const won = (month: string, who: string): string | undefined => pays(tables, month, who)['Referrals won'];
    expect([won('2026-02', 'A'), won('2026-03', 'A'), won('2026-04', 'A'), won('2026-03', 'B')]).toEqual(['0.00', '500.00', '0.00', '0.00']);
  });
});
