import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/period.ts';
import { changed, closed, latePayment, met, notHeld, raisedFix, withRow } from './corrected.ts';
import { afterClosing, closedUpTo, closingIn, paidInAll, sample, shown, type Tables } from './pay-cycle.ts';

const corrections = (tables: Tables, month: string) => shown(closingIn(tables, month).lines.filter(({ kind }) => kind === 'correction'));

describe('what the next month pays for a month that was closed', () => {
  test('is nothing where no fact was changed', () => {
    expect(corrections(closed, '2026-04')).toEqual([]);
    expect(closingIn(closed, '2026-04').problems).toEqual([]);
  });

  test('is the commission of a payment that was entered late, with the payment named', () => {
    const late = latePayment(closed, 3, 2000);
    const own = corrections(late, '2026-04').filter(([person, component]) => person === 'P06' && component === 'Commission');
    expect(own).toHaveLength(1);
    const [[, , corrects, amount, why] = []] = own;
    expect([corrects, Number(amount) > 0]).toEqual(['2026-03', true]);
    expect(String(why)).toMatch(/2026-03 came to .* as the facts are now; counted .*; new since then: D04 \| .* \| 2026-03-28 \| 2,000\.00/);
    // Paid once: the month after has nothing more to correct.
    const april = afterClosing(late, '2026-04');
    expect(corrections(april, '2026-05')).toEqual([]);
  });

  test('takes back a meeting that turns out not to have been held, and says that it is gone', () => {
    const result = corrections(notHeld(closed), '2026-04').find(([person]) => person === met?.['booked_by']);
    expect(result?.slice(1, 3)).toEqual(['Result', '2026-02']);
    expect(Number(result?.[3])).toBeLessThan(0);
    expect(String(result?.[4])).toContain(`no longer there: ${met?.['meeting_id']}`);
  });

  test('is left aside where only the Pay plan was changed, unless it is to count', () => {
    const raised = raisedFix(closed);
    const closing = closingIn(raised, '2026-04');
    expect(closing.lines.filter(({ kind }) => kind === 'correction')).toEqual([]);
    expect(shown(closing.left).every(([, component, , amount, why]) => component === 'Fix' && Number(amount) > 0 && String(why).includes('the Pay plan was changed since'))).toBe(true);
    expect(closing.left.length).toBeGreaterThanOrEqual(9);
    const taken = closingIn(raised, '2026-04', true);
    expect(shown(taken.lines.filter(({ kind }) => kind === 'correction'))).toEqual(shown(closing.left));
  });

  test('is nothing for a new version of a rule, which leaves earlier months alone', () => {
    const version = (closed['pay_plan'] ?? []).filter(({ role, component }) => role === 'Sales manager' && component === 'Fix').map((row) => ({ ...row, amount: 1100, valid_from: dayOf(2026, 4, 1) }));
    const tables = { ...closed, pay_plan: [...(closed['pay_plan'] ?? []), ...version] };
    const closing = closingIn(tables, '2026-04');
    expect([closing.lines.filter(({ kind }) => kind === 'correction'), closing.left]).toEqual([[], []]);
  });

  test('is not paid twice where the month itself pays to date', () => {
    const plan = [...(sample['pay_plan'] ?? []), { role: 'Sales manager', component: 'To date', measure: 'received_new_quarter', method: 'percent', rate: 0.01, paid: 'month', options: 'true_up = quarter' }];
    const two = closedUpTo({ ...sample, pay_plan: plan }, ['2026-01', '2026-02']);
    const late = withRow(two, 'payments', { date: dayOf(2026, 1, 15), deal_id: 'D04', company: 'Late', type: 'new', owner_id: 'P06', amount: 1000 });
    expect(corrections(late, '2026-03').filter(([, component]) => component === 'To date')).toEqual([]);
    const march = closingIn(late, '2026-03').lines.find(({ person, component, kind }) => person === 'P06' && component === 'To date' && kind === 'part');
    const before = closingIn(two, '2026-03').lines.find(({ person, component }) => person === 'P06' && component === 'To date');
    expect(march?.amount.minus(before?.amount ?? 0).toString()).toBe('10');
  });
});

test('rows of Closed months that were changed by hand are named, in whatever order they are', () => {
  const rows = closed['closed_months'] ?? [];
  expect(closingIn({ ...closed, closed_months: [...rows].reverse() }, '2026-04').problems).toEqual([]);
  const raised = { ...closed, closed_months: rows.map((row, i) => (i === 3 ? { ...row, amount: Number(row['amount']) + 1 } : row)) };
  expect(closingIn(raised, '2026-04').problems).toMatchObject([{ what: 'altered', month: '2026-01' }]);
  expect(closingIn({ ...closed, closed_months: rows.slice(0, -1) }, '2026-04').problems).toMatchObject([{ what: 'altered', month: '2026-03', linesNow: rows.filter(({ month }) => month === dayOf(2026, 3, 1)).length - 1 }]);
});

/** A change of facts of the first quarter. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('payment' as const), at: fc.nat(1000), amount: fc.integer({ min: -3000, max: 30_000 }) }),
  fc.record({ kind: fc.constant('meeting' as const), at: fc.nat(1000), amount: fc.constant(0) }),
  fc.record({ kind: fc.constant('absence' as const), at: fc.nat(9), amount: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('adjustment' as const), at: fc.nat(9), amount: fc.integer({ min: -500, max: 500 }) }),
);

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(tables: Tables, { kind, at, amount }: Edit): Tables {
  const person = `P${String((at % 10) + 1).padStart(2, '0')}`;
  const nth = (tab: string) => (tables[tab] ?? [])[at % (tables[tab] ?? []).length];
  if (kind === 'payment') return changed(tables, 'payments', (row) => row === nth('payments'), { amount });
  if (kind === 'meeting') return changed(tables, 'meetings', (row) => row === nth('meetings'), { status: 'no-show' });
  if (kind === 'absence') return withRow(tables, 'absences', { person_id: person, from: dayOf(2026, 1, 12) + amount, to: dayOf(2026, 1, 14) + amount, kind: 'vacation' });
  return withRow(tables, 'adjustments', { month: dayOf(2026, 2, 1), person_id: person, component: 'Fair', amount, reason: 'late' });
}

/** A plan with what is paid to date, held back and owed, whose later months depend on earlier ones. */
const entangled: Tables = {
  ...sample,
  pay_plan: [
    ...(sample['pay_plan'] ?? []),
    { role: 'Sales manager', component: 'To date', measure: 'received_new_quarter', method: 'percent', rate: 0.01, paid: 'month', options: 'true_up = quarter' },
    { role: 'Sales manager', component: 'Held back', method: 'holdback', rate: 0.1, paid: 'month', options: 'months = 2; of = Commission' },
    { role: 'Account manager', component: 'Debt', method: 'debt_limit', rate: 0.5, paid: 'month' },
    { role: 'Sales manager', component: 'Draw', method: 'draw', amount: 3000, paid: 'month' },
  ],
};
const entangledClosed = closedUpTo(entangled, ['2026-01', '2026-02']);

test('whatever was changed, and in however many steps: all that was paid comes to what would have been paid by the facts as they are', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.array(edit, { maxLength: 2 }), (first, second) => {
      const march = afterClosing(first.reduce(edited, entangledClosed), '2026-03');
      const late = afterClosing(second.reduce(edited, march), '2026-04');
      const known = second.reduce(edited, first.reduce(edited, entangled));
      expect(paidInAll(late)).toEqual(paidInAll(closedUpTo(known, ['2026-01', '2026-02', '2026-03', '2026-04'])));
    }),
    { numRuns: 12 },
  );
});

test('a rule changed in place leaves every part that does not hang together with it to come to what the facts say', { timeout: 120_000 }, () => {
  const others = (tables: Tables) => new Map([...paidInAll(tables)].filter(([part]) => !part.endsWith(' Fix')));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const known = raisedFix(edits.reduce(edited, entangledClosed));
      expect(others(closedUpTo(known, ['2026-03', '2026-04']))).toEqual(others(closedUpTo(edits.reduce(edited, entangled), ['2026-01', '2026-02', '2026-03', '2026-04'])));
    }),
    { numRuns: 12 },
  );
});

const changes: readonly ((tables: Tables) => Tables)[] = [
  raisedFix,
  (tables) => changed(tables, 'products', () => true, { rate: 0.05 }),
  (tables) => changed(tables, 'pay_plan', ({ component }) => component === 'Held back', { rate: 0.2 }),
  (tables) => changed(tables, 'pay_plan', ({ component }) => component === 'To date', { rate: 0.02 }),
  (tables) => changed(tables, 'pay_plan', ({ component }) => component === 'Draw', { amount: 3500 }),
];

test('what was paid by a plan that was changed in place is known from then on: facts that change later are paid by it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...changes), fc.array(edit, { maxLength: 2 }), fc.array(edit, { maxLength: 2 }), (plan, first, second) => {
      const taken = afterClosing(plan(first.reduce(edited, entangledClosed)), '2026-03', true);
      const known = plan([...first, ...second].reduce(edited, entangled));
      expect(paidInAll(afterClosing(second.reduce(edited, taken), '2026-04'))).toEqual(paidInAll(closedUpTo(known, ['2026-01', '2026-02', '2026-03', '2026-04'])));
    }),
    { numRuns: 40 },
  );
});
