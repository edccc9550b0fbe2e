import { expect, test } from 'vitest';
import { withDerived } from '../../../src/core/plan/derived.ts';
import type { Facts } from '../../../src/core/plan/fact.ts';
import { payMonth } from '../../../src/core/plan/pay-month.ts';
import { readRules } from '../../../src/core/plan/read-rules.ts';
import { day, START, type Row } from './credit-cases.ts';

const deal: Row = { deal_id: 'D1', company: 'Acme', owner_id: 'P01', type: 'new', stage: 'won', closed: day(10), tier: 'base', value: 1000 };
const payment: Row = { date: day(50), deal_id: 'D1', company: 'Acme', type: 'new', owner_id: 'P01', amount: 1000 };
const commission: Row = { role: 'Sales manager', component: 'Commission', measure: 'commission_new', method: 'amount', paid: 'month' };
const override: Row = { role: 'Head of Sales', component: 'Override', measure: 'team_received', method: 'percent', rate: 0.01, paid: 'month' };

interface February {
  readonly rules?: readonly Row[];
  readonly days: number;
  readonly payments?: readonly Row[];
  readonly deal_shares?: readonly Row[];
  /** When Ann and her head left; nobody, where it's left out. */
  readonly left?: Row;
  readonly headLeft?: Row;
}

/** What is paid for February 2026 to Ann, who sold D1, and to her head. */
function paidIn({ rules = [commission], days, payments = [payment], deal_shares = [], left = {}, headLeft = {} }: February): Readonly<Record<string, number>> {
  const rows = (list: readonly Row[]) => list.map((cells, i) => ({ row: i + 2, cells: cells as Readonly<Record<string, string | number>> }));
  const team = [{ person_id: 'H1', role: 'Head of Sales', from: START - 400, ...headLeft }, ...['P01', 'P02'].map((person_id) => ({ person_id, role: 'Sales manager', from: START - 400, manager_id: 'H1', ...(person_id === 'P01' ? left : {}) }))];
  const tables = { team, deals: [deal], payments, deal_shares, products: [{ tier: 'base', rate: 0.05 }], settings: [{ parameter: 'pay_after_leaving_days', value: days }] };
  const facts: Facts = withDerived(Object.fromEntries(Object.entries(tables).map(([table, list]) => [table, rows(list)])));
  return Object.fromEntries(payMonth(facts, readRules(rows(rules)), '2026-02').filter(({ person, component }) => person !== 'P02' && component !== '').map(({ person, amount }) => [person, Number(amount.toString())]));
}

test.each([
  ['a leaver is paid on money that comes in some days later', { days: 20, left: { to: day(31) } }, { P01: 50 }],
  ['and on none that comes in after that', { days: 10, left: { to: day(31) } }, { P01: 0 }],
  ['nor on what is paid in parts', { days: 10, left: { to: day(31) }, rules: [{ ...commission, options: 'paid_on = signed 50%, received 50%' }] }, { P01: 0 }],
  ['a refund takes back what was paid before leaving', { days: 10, left: { to: day(31) }, payments: [{ ...payment, date: day(20) }, { ...payment, amount: -1000 }] }, { P01: -50 }],
  ['but not what was not paid', { days: 5, left: { to: day(31) }, payments: [{ ...payment, date: day(45) }, { ...payment, amount: -1000 }] }, { P01: 0 }],
  ['a head who has left has nothing more of what the team brings in', { days: 60, headLeft: { to: day(31) }, rules: [override] }, {}],
  ["what comes on top of a deal is not counted twice in the team's money", { days: 0, rules: [override], deal_shares: [{ deal_id: 'D1', person_id: 'P02', share: 0.25, kind: 'overlay' }] }, { H1: 10 }],
] as readonly (readonly [string, February, Readonly<Record<string, number>>])[])('%s', (_, february, paid) => {
  expect(paidIn(february)).toEqual(paid);
});
