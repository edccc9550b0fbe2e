import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/period.ts';
import { toCell } from '../../../src/core/money.ts';
import { inEnglish } from '../../../src/core/plan/how.ts';
import { speechFor, wordIn } from '../../../src/workbook/language.ts';
import { closingOf } from '../../../src/workbook/closing/closing.ts';
import { payChange } from '../../../src/workbook/statements/pay-change.ts';
import { slipsOf } from '../../../src/workbook/statements/slip.ts';
import { changed, closed, latePayment, raisedFix, toDate, withRow } from './corrected.ts';
import { afterClosing, closedUpTo, closingIn, departmentIn, paidInAll, payoutsShown, sample, type Tables } from './pay-cycle.ts';

type Row = Tables[string][number];

const J = dayOf(2026, 1, 1);
const withRules = (...rows: Tables[string]): Tables => ({ ...sample, pay_plan: [...(sample['pay_plan'] ?? []), ...rows] });
const inAll = (tables: Tables, part: string) => paidInAll(tables).get(part) ?? 0;
const paidIn = (tables: Tables, month: string, person: string, ...parts: readonly string[]) => closingIn(tables, month).lines.filter((l) => l.person === person && parts.includes(l.component)).reduce((all, { amount }) => all + Math.round(toCell(amount) * 100), 0) / 100;
const holdback = { role: 'Sales manager', component: 'Held back', method: 'holdback', rate: 0.1, paid: 'month', options: 'months = 2; of = Commission', valid_from: J };
const yearly = { role: 'Sales manager', component: 'To date', measure: 'received_new_year', method: 'percent', rate: 0.01, paid: 'month', options: 'true_up = year', valid_from: J };
const slip = (tables: Tables, month: string) => slipsOf(departmentIn(tables), closingIn(tables, month), speechFor('en')).find(({ person }) => person === 'P06');

describe('after a change of the plan in place', () => {
  test('what a correction held back is still released', () => {
    const feb = afterClosing(latePayment(closedUpTo(withRules(holdback), ['2026-01']), 1, 10_000), '2026-02');
    const end = (tables: Tables) => closedUpTo(tables, ['2026-03', '2026-04', '2026-05', '2026-06']);
    expect(inAll(end(raisedFix(feb)), 'P06 Held back')).toBe(inAll(end(feb), 'P06 Held back'));
  });
  test('a draw takes back no more than was drawn', () => {
    const draw = withRules({ role: 'Sales manager', component: 'Draw', method: 'draw', amount: 8000, paid: 'month', valid_from: J });
    const feb = afterClosing(latePayment(closedUpTo(draw, ['2026-01']), 1, 10_000), '2026-02');
    expect(inAll(afterClosing(latePayment(raisedFix(feb), 3, 600_000), '2026-03'), 'P06 Draw')).toBe(0);
  });
});

describe('a renamed part that pays to date', () => {
  const q = closedUpTo(withRules(yearly, { ...holdback, options: 'months = 2; of = To date' }), ['2026-01', '2026-02', '2026-03']);
  const renamed = changed(changed(q, 'pay_plan', (r) => r['component'] === 'To date', { component: 'Share' }), 'pay_plan', (r) => r['component'] === 'Held back', { options: 'months = 2; of = Share' });
  test('is not paid again from January on', () => expect(paidIn(renamed, '2026-04', 'P06', 'To date', 'Share')).toBe(paidIn(q, '2026-04', 'P06', 'To date')));
  const one = closedUpTo(withRules(yearly), ['2026-01', '2026-02', '2026-03']);
  const both = (to: Row, from = one) => changed(from, 'pay_plan', (r) => r['component'] === 'To date', to);
  test('nor where another rule was changed too', () => {
    expect(paidIn(raisedFix(both({ component: 'Share' })), '2026-04', 'P06', 'To date', 'Share')).toBe(paidIn(one, '2026-04', 'P06', 'To date'));
    expect(closingIn(raisedFix(both({ component: 'Share' })), '2026-04').problems).toEqual([]);
  });
  test('stops the month where its own rule was changed too: what is paid to date would look for it in vain', () => {
    expect(closingIn(both({ component: 'Share', rate: 0.02 }), '2026-04').problems).toContainEqual(expect.objectContaining({ what: 'renamed', person: 'P06', component: 'To date' }));
    expect(closingIn(both({ rate: 0.02 }), '2026-04').problems).toEqual([]);
    const ended = withRow(both({ rate: 0.02, valid_to: dayOf(2026, 3, 31) }), 'pay_plan', { role: 'Sales manager', component: 'Share', measure: 'first_meetings', method: 'per_unit', amount: 1, paid: 'month', valid_from: dayOf(2026, 4, 1) });
    expect(closingIn(ended, '2026-04').problems.filter(({ what }) => what === 'renamed')).toEqual([]);
  });
});

describe('what counts as a changed plan', () => {
  const corrected = (tables: Tables) => closingIn(tables, '2026-04').lines.filter(({ kind, person, component }) => kind === 'correction' && person === 'P06' && component === 'Commission').map(({ amount }) => toCell(amount));
  const corrections = (tables: Tables, month = '2026-04') => closingIn(tables, month).lines.filter(({ kind }) => kind === 'correction').map(({ person, component, amount }) => [person, component, toCell(amount)]);
  const left = (tables: Tables) => closingIn(tables, '2026-04').left.filter(({ person }) => person === 'P06').map(({ component, amount }) => [component, toCell(amount)]);
  test('a rate that is valid later leaves late payments of closed months to be paid', () => {
    const rates: Tables = { ...closed, products: [...(closed['products'] ?? []), { tier: 'base', product: 'Custom development project', list_price: 80_000, rate: 0.06, valid_from: dayOf(2026, 4, 1) }] };
    expect(corrected(latePayment(rates, 3, 2000))).toEqual([140]);
  });
  test('a late payment is paid though the Fix was raised in place', () => {
    const late = latePayment(raisedFix(closed), 3, 2000);
    expect(corrected(late)).toEqual([140]);
    expect(left(late)).toEqual([['Fix', 100], ['Fix', 100], ['Fix', 100]]);
  });
  test('it waits where the part itself was changed, or one that it is settled with', () => {
    const rates = changed(latePayment(closed, 3, 2000), 'products', () => true, { rate: 0.05 });
    expect(corrected(rates)).toEqual([]);
    expect(left(rates).some(([component]) => component === 'Commission')).toBe(true);
    const held = changed(latePayment(closedUpTo(withRules(holdback), ['2026-01', '2026-02', '2026-03']), 3, 2000), 'pay_plan', (r) => r['component'] === 'Held back', { rate: 0.5 });
    expect(closingIn(held, '2026-04').lines.filter(({ kind, person }) => kind === 'correction' && person === 'P06')).toEqual([]);
    expect(left(held)).toContainEqual(['Commission', 140]);
  });
  test('one that was taken over counts as paid: what facts change later is paid by it', () => {
    const may = afterClosing(afterClosing(raisedFix(closed), '2026-04', true), '2026-05');
    const absent = withRow(may, 'absences', { person_id: 'P06', from: dayOf(2026, 2, 2), to: dayOf(2026, 2, 3), kind: 'unpaid' });
    const fix = (tables: Tables) => closingIn(tables, '2026-06').lines.filter(({ kind, person, component }) => kind === 'correction' && person === 'P06' && component === 'Fix').map(({ amount }) => toCell(amount));
    expect([fix(may), fix(absent)]).toEqual([[], [-110]]);
    // Put back, it is a change like any other.
    expect(fix(changed(absent, 'pay_plan', ({ role, component }) => role === 'Sales manager' && component === 'Fix', { amount: 1000 }))).toEqual([]);
  });
  test('parts that have changed names among them wait together', () => {
    const names = changed(changed(closed, 'pay_plan', (r) => r['role'] === 'Sales manager' && r['component'] === 'Fix', { component: 'Base' }), 'pay_plan', (r) => r['role'] === 'Sales manager' && r['component'] === 'Commission', { component: 'Fix' });
    expect(inAll(afterClosing(names, '2026-04'), 'P06 Fix') + inAll(afterClosing(names, '2026-04'), 'P06 Commission') + inAll(afterClosing(names, '2026-04'), 'P06 Base')).toBe(inAll(afterClosing(closed, '2026-04'), 'P06 Fix') + inAll(afterClosing(closed, '2026-04'), 'P06 Commission'));
    const mixed = changed(names, 'products', () => true, { rate: 0.05 });
    expect(closingIn(mixed, '2026-04').lines.filter(({ kind, person }) => kind === 'correction' && person === 'P06')).toEqual([]);
  });
  test('a promotion typed late to a role that nobody had is a fact', () => {
    const chief = changed(sample, 'team', (r) => r['person_id'] === 'P06', { role: 'Sales manager' });
    const plan = [...(chief['pay_plan'] ?? []), { role: 'Chief', component: 'Fix', method: 'fixed', amount: 3000, paid: 'month' }];
    const three = closedUpTo({ ...chief, pay_plan: plan }, ['2026-01', '2026-02', '2026-03']);
    expect(closingIn(changed(three, 'team', (r) => r['person_id'] === 'P06', { role: 'Chief' }), '2026-04').left).toEqual([]);
  });
  test('of settlements what an earlier version said, and from when it held, is part of it', () => {
    const draw = { role: 'Sales manager', component: 'Draw', method: 'draw', amount: 3000, paid: 'month', options: 'kind = forgiven; months = 2' };
    const two = closedUpTo(withRules({ ...draw, valid_from: J }, { ...draw, amount: 2500, valid_from: dayOf(2026, 2, 1) }), ['2026-01', '2026-02', '2026-03']);
    const first = (to: Row) => changed(two, 'pay_plan', (r) => r['component'] === 'Draw' && r['valid_from'] === J, to);
    expect([{ options: 'kind = forgiven; months = 1' }, { valid_from: dayOf(2025, 1, 1) }].map((to) => corrections(first(to)))).toEqual([[], []]);
    expect(corrections(changed(two, 'pay_plan', (r) => r['component'] === 'Draw' && r['valid_from'] !== J, { valid_to: dayOf(2026, 3, 31) }))).toEqual([]);
  });
  test('so are the pay level and the target of what pays a share of it, or by it', () => {
    const by = closedUpTo(withRules({ role: 'Sales manager', component: 'By target', measure: 'target', method: 'percent', rate: 0.1, paid: 'month' }), ['2026-01', '2026-02', '2026-03']);
    expect([/^pay_level$/, /^target_/].map((name) => corrections(changed(by, 'settings', (r) => name.test(String(r['parameter'])), { value: name.test('pay_level') ? 1.5 : 2000 })))).toEqual([[], []]);
  });
  test('somebody hired late is paid by the plan as it is, and nobody else by what was added to it', () => {
    const added = (tables: Tables) => ({ ...tables, pay_plan: [...(tables['pay_plan'] ?? []), { role: 'Sales manager', component: 'Extra', method: 'fixed', amount: 77, paid: 'month' }] });
    const april = afterClosing(withRow(added(closed), 'team', { person_id: 'P20', name: 'New', role: 'Sales manager', grade: 'Middle', manager_id: 'P01', from: J, to: '', note: '' }), '2026-04');
    expect(inAll(april, 'P20 Extra')).toBe(308);
    expect(corrections(april, '2026-05')).toEqual([]);
  });
  test('a promotion typed late is one though the person has rules of their own', () => {
    const own = closedUpTo(withRules({ person_id: 'P06', role: '', component: 'Held back', method: 'holdback', rate: 0.1, paid: 'month', options: 'months = 2' }), ['2026-01', '2026-02', '2026-03']);
    const team = (own['team'] ?? []).flatMap((r) => (r['person_id'] === 'P06' ? [{ ...r, to: dayOf(2026, 2, 28) }, { ...r, role: 'Account manager', from: dayOf(2026, 3, 1) }] : [r]));
    expect(corrections({ ...own, team })).toContainEqual(['P06', 'Fix', 200]);
    expect(left({ ...own, team })).toEqual([]);
  });
  test('parts that were settled together and then taken over apart are known one by one', () => {
    const held = closedUpTo(withRules({ ...holdback, options: 'months = 2; of = Commission, Follow-up meetings' }), ['2026-01', '2026-02', '2026-03']);
    const apart = afterClosing({ ...held, pay_plan: (held['pay_plan'] ?? []).filter((r) => r['component'] !== 'Held back') }, '2026-04', true);
    expect(corrections(apart, '2026-05')).toEqual([]);
    expect(corrections(changed(latePayment(apart, 3, 2000), 'pay_plan', (r) => r['component'] === 'Follow-up meetings', { amount: 300 }), '2026-05').filter(([person]) => person === 'P06')).toEqual([['P06', 'Commission', 140]]);
  });
  test('a rule that was removed, taken over and put back is not paid again by itself', () => {
    const gone = { ...closed, pay_plan: (closed['pay_plan'] ?? []).filter((r) => r['component'] !== 'Follow-up meetings') };
    const april = afterClosing(gone, '2026-04', true);
    expect(inAll(april, 'P06 Follow-up meetings')).toBe(0);
    expect([april, { ...april, pay_plan: closed['pay_plan'] ?? [] }].map((tables) => corrections(tables, '2026-05'))).toEqual([[], []]);
  });
  test('somebody who gets a rule in place of a pool changes the pool of the others', () => {
    const pool = closedUpTo(withRules({ role: 'Sales manager', component: 'Pool', measure: 'received_new', method: 'pool', amount: 900, paid: 'month' }), ['2026-01', '2026-02', '2026-03']);
    expect(corrections({ ...pool, pay_plan: [...(pool['pay_plan'] ?? []), { person_id: 'P06', role: '', component: 'Pool', method: 'fixed', amount: 10, paid: 'month' }] })).toEqual([]);
  });
  test('what an owner chooses where commission is divided is part of the plan of those who share the deal', () => {
    const own = (options: string) => ({ person_id: 'P06', role: '', component: 'Commission', measure: 'commission_new', method: 'amount', paid: 'month', options });
    const priced = changed(sample, 'deals', (r) => r['deal_id'] === 'D04', { product: 'Big' });
    const products = [...(sample['products'] ?? []), { tier: 'starter', product: 'Big', list_price: 40_000, rate: 0.07 }];
    const shares = ['P06', 'P07'].map((person_id) => ({ deal_id: 'D04', person_id, share: 0.5, kind: 'split' }));
    const three = closedUpTo(latePayment({ ...priced, products, deal_shares: shares, pay_plan: [...(sample['pay_plan'] ?? []), own('split = commission')] }, 3, 20_000), ['2026-01', '2026-02', '2026-03']);
    const discounted = changed(three, 'pay_plan', (r) => r['person_id'] === 'P06', { options: 'split = commission; discount_over = 1%' });
    expect(corrections(discounted)).toEqual([]);
    expect(closingIn(discounted, '2026-04').left.map(({ person, component }) => `${person} ${component}`)).toEqual(['P06 Commission', 'P07 Commission']);
    expect(corrections(latePayment(three, 3, 2000)).map(([person, component]) => `${person} ${component}`)).toEqual(expect.arrayContaining(['P06 Commission', 'P07 Commission']));
  });
  test('an earlier version of what somebody chooses, by which deals closed then count, is part of it', () => {
    const commission = { role: 'Sales manager', component: 'Commission', measure: 'commission_new', method: 'amount', paid: 'month' };
    const two = closedUpTo({ ...sample, pay_plan: [...(sample['pay_plan'] ?? []).filter((r) => !(r['role'] === 'Sales manager' && r['component'] === 'Commission')), { ...commission, options: 'window = 12', valid_from: J }, { ...commission, options: 'window = 6', valid_from: dayOf(2026, 3, 1) }] }, ['2026-01', '2026-02', '2026-03']);
    expect(corrections(changed(two, 'pay_plan', (r) => r['options'] === 'window = 12', { options: 'paid_on = signed' }))).toEqual([]);
  });
  test('in Russian as in English, and however a role is written', () => {
    const russian = changed(closed, 'closed_months', (r) => r['role'] === 'Sales manager', { role: wordIn(speechFor('ru'), 'pay_plan', 'role', 'Sales manager') });
    expect(corrected(latePayment(raisedFix(russian), 3, 2000))).toEqual([140]);
    expect(corrected(latePayment(raisedFix(changed(closed, 'team', (r) => r['person_id'] === 'P06', { role: 'sales manager' })), 3, 2000))).toEqual([140]);
  });
  test('a late adjustment is paid once, whatever its part is called', () => {
    const fair = (component: string) => withRow(raisedFix(closed), 'adjustments', { month: J, person_id: 'P06', component, amount: 50, reason: 'late' });
    expect(inAll(afterClosing(afterClosing(fair('Fair'), '2026-04'), '2026-05'), 'P06 Fair')).toBe(50);
    expect(left(fair('Fix'))).toContainEqual(['Fix', 150]);
  });
  test('a promotion typed late is a fact, not a change of the plan', () => {
    const team = (closed['team'] ?? []).flatMap((r) => (r['person_id'] === 'P06' ? [{ ...r, to: dayOf(2026, 2, 28) }, { ...r, role: 'Account manager', from: dayOf(2026, 3, 1) }] : [r]));
    const { left, lines } = closingIn({ ...closed, team }, '2026-04');
    expect(left).toEqual([]);
    const reasons = lines.filter(({ kind, person }) => kind === 'correction' && person === 'P06').map(({ how }) => inEnglish(how));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.join()).not.toContain('the Pay plan was changed');
  });
  test('what the month pays already is not told as not paid', () => {
    const up = changed(closedUpTo(withRules(yearly), ['2026-01', '2026-02', '2026-03']), 'pay_plan', (r) => r['component'] === 'To date', { rate: 0.02 });
    expect(closingIn(up, '2026-04', true).lines.filter(({ kind, amount }) => kind === 'correction' && !amount.eq(0))).toEqual([]);
    expect(closingIn(up, '2026-04').left.filter(({ person }) => person === 'P06').map(({ amount }) => toCell(amount))).toEqual([]);
  });
});

describe('the order of months', () => {
  const step = (tables: Tables, at: number, to: string): Tables => ({ ...tables, pay_months: (tables['pay_months'] ?? []).map((r, i) => (i === at ? { ...r, step: to } : r)) });
  const feb = closedUpTo(sample, ['2026-01', '2026-02']);
  test.each(['closing', 'reopening'])('no month is closed while the one before is %s', (to) => expect(closingIn(step(feb, 1, to), '2026-03').problems.length).toBeGreaterThan(0));
  test('a month is not opened again under a later closed one', () => expect(closingIn(afterClosing(step(feb, 1, 'reopening'), '2026-03'), '2026-02').mayReopen).toBe(false));
  test('nor is one skipped after a month without people', () => {
    const team = [...(sample['team'] ?? []).map((r) => ({ ...r, to: dayOf(2026, 1, 31) })), ...(sample['team'] ?? []).map((r) => ({ ...r, from: dayOf(2026, 3, 1) }))];
    expect(closingIn({ ...closedUpTo(sample, ['2026-01']), team }, '2026-04').problems).toMatchObject([{ what: 'gap', month: '2026-03' }]);
  });
  test('a closing that goes on still pays what was approved', () => {
    const two = changed(feb, 'settings', (r) => r['parameter'] === 'two_people', { value: 'yes' });
    expect(closingIn(withRow(two, 'pay_months', { month: dayOf(2026, 3, 1), step: 'closing', seal: 'sOther', approved_by: 'Bob', prepared_by: 'Ann' }), '2026-03').problems).toMatchObject([{ what: 'resealed' }]);
  });
});

describe('cells that pay cannot read', () => {
  test('of a closed month of the year before are named', () => {
    const pay = { date: dayOf(2026, 12, 15), deal_id: 'D04', company: 'X', type: 'new', owner_id: 'P06', amount: 10_000 };
    const bad = changed(afterClosing(withRow(sample, 'payments', pay), '2026-12'), 'payments', (r) => r === pay, { type: 'new ' });
    const d = departmentIn(bad);
    const c = closingOf(d, payoutsShown(d, '2027-01'), '2027-01', dayOf(2027, 2, 28));
    expect(c.lines.find(({ person, component }) => person === 'P06' && component === 'Commission')).toBeDefined();
    expect(c.problems.filter(({ what }) => what === 'cell')).toMatchObject([{ table: 'payments', column: 'type' }]);
  });
  const within = (day: unknown) => Number(day) >= dayOf(2026, 3, 1) && Number(day) <= dayOf(2026, 3, 31);
  const two = closedUpTo(sample, ['2026-01', '2026-02']);
  test('a won deal without a type', () => {
    const deal = (sample['deals'] ?? []).find((r) => r['stage'] === 'won' && r['type'] === 'new' && within(r['closed']));
    expect(closingIn(changed(two, 'deals', (r) => r === deal, { type: '' }), '2026-03').problems).toMatchObject([{ what: 'cell', column: 'type' }]);
  });
  test('a held first meeting that nobody accepted or refused', () => {
    const meeting = (sample['meetings'] ?? []).find((r) => r['kind'] === 'first' && r['status'] === 'held' && r['accepted_by_sales'] === 'yes' && within(r['date']));
    expect(closingIn(changed(two, 'meetings', (r) => r === meeting, { accepted_by_sales: '' }), '2026-03').problems).toMatchObject([{ what: 'cell', column: 'accepted_by_sales' }]);
  });
});

describe('slips', () => {
  test('do not owe history that this panel never closed', () => {
    const history = withRow(sample, 'closed_months', { month: dayOf(2025, 12, 1), person_id: 'P06', role: 'Sales manager', component: 'Fix', amount: 1000, how: '', kind: 'part' });
    const s = slip(closedUpTo(history, ['2026-01']), '2026-01');
    expect(s?.owed.toString()).toBe(s?.payable.toString());
  });
  test('of a closed month keep its role', () => {
    const team = (closed['team'] ?? []).map((r) => (r['person_id'] === 'P06' ? { ...r, role: 'Account manager' } : r));
    expect(slip({ ...closed, team }, '2026-03')?.role).toBe('Sales manager');
  });
  test('say the same before and after closing', () => {
    const t = withRow(latePayment(closedUpTo(toDate, ['2026-01', '2026-02']), 1, 40_000), 'adjustments', { month: J, person_id: 'P06', component: 'To date', amount: 50, reason: 'late' });
    expect(payChange(slip(t, '2026-03')?.lines ?? [], slip(afterClosing(t, '2026-03'), '2026-03')?.lines ?? [])).toEqual([]);
  });
  test('name one of two payments alike that went', () => {
    const one = latePayment(sample, 3, 2000);
    const [change] = payChange(slip(latePayment(one, 3, 2000), '2026-03')?.lines ?? [], slip(one, '2026-03')?.lines ?? []);
    expect(change?.went).toHaveLength(1);
  });
});
