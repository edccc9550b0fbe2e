import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditCases, credited, creditRows, day, type Department, type Row } from './credit-cases.ts';

describe('who has what of deals and payments', () => {
  test.each(creditCases)('%s', (_, department, lines) => {
    expect(credited(department)).toEqual(lines.map(([line, english]) => [line, english]));
    expect(credited(department, true)).toEqual(lines.map(([line, , russian]) => [line, russian]));
  });

  test('what is taken back has the type of the payments, by which measures count it, not that of their deal', () => {
    expect(creditRows({ options: 'clawback_months = 12', deals: [{ type: 'expansion', ended: day(130) }] }).map((line) => [line[4], line[9]])).toEqual([['new', -33.33]]);
  });

  test('commission divided is not always credit divided: 0.05 at 10% in three', () => {
    const thirds = ['P01', 'P02', 'P03'].map((person_id, i) => ({ deal_id: 'D1', person_id, share: i === 0 ? 0.333334 : 0.333333 }));
    const commissions = (options: string) => credited({ options, deals: [{ converted: 0.5 }], payments: [{ converted: 0.5, rate: 0.1, commission: 0.05 }], deal_shares: thirds }).flatMap(([line]) => (line.includes('payments') ? [Number(line.split(' ')[5])] : []));
    expect(commissions('')).toEqual([-0.03, 0.02, 0.02]);
    expect(commissions('split = commission')).toEqual([-0.03, 0.02, 0.01]);
  });
});

const cents = (least: number, most: number) => fc.integer({ min: least, max: most }).map((number) => number / 100);
const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }).map((weights) => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((weight * 1_000_000) / whole));
  return weights.map((_, i): Row => ({ deal_id: 'D1', person_id: `P0${i + 1}`, share: (i === 0 ? 1_000_000 - parts.slice(1).reduce((sum, part) => sum + part, 0) : (parts[i] ?? 0)) / 1_000_000 }));
});

/** A column of the lines of a table added up, in whole cents. */
function sum(department: Department, of: string, column: number): number {
  return credited(department).filter(([line]) => line.split(' ')[1] === of).reduce((total, [line]) => total + Math.round(Number(line.split(' ')[column]) * 100), 0);
}

describe('laws', () => {
  test('splits move credit, never make or lose any: of money, of deals, and of commission where it is divided', () => {
    fc.assert(
      fc.property(cents(-100_000_000, 100_000_000), shares, (amount, deal_shares) => {
        const commission = Math.sign(amount) * Math.round(Math.abs(amount) * 5 + 1e-7) / 100;
        const department: Department = { deal_shares, deals: [{ converted: amount }], payments: [{ converted: amount, commission }], options: 'split = commission' };
        expect([sum(department, 'payments', 4), sum(department, 'deals', 4), sum(department, 'payments', 5)]).toEqual([0, 0, 0]);
        expect(credited(department).filter(([line]) => line.includes('deals')).reduce((total, [line]) => total + Math.round(Number(line.split(' ')[3]) * 1e6), 0)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test('paid in parts, a deal that is paid in full pays exactly its commission', () => {
    fc.assert(
      fc.property(cents(100, 10_000_000), fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 99 }), (value, weights, percent) => {
        const whole = weights.reduce((a, b) => a + b, 0);
        const amounts = weights.map((weight) => Math.floor((value * 100 * weight) / whole));
        amounts[0] = (amounts[0] ?? 0) + Math.round(value * 100) - amounts.reduce((a, b) => a + b, 0);
        const payments = amounts.map((amount, i) => ({ date: day(20 + 30 * i), converted: amount / 100, commission: Math.round(amount * 0.05 + 1e-7) / 100 }));
        const before = payments.reduce((total, { commission }) => total + Math.round(commission * 100), 0);
        expect(before + sum({ deals: [{ converted: value }], payments, options: `paid_on = signed ${percent}%, received ${100 - percent}%` }, 'payments', 5)).toBe(Math.round(Math.round(value * 100) * 0.05 + 1e-7));
      }),
      { numRuns: 200 },
    );
  });

  test('a full clawback nets to exactly nothing, whoever shares the deal', () => {
    fc.assert(
      fc.property(cents(1, 100_000_000), shares, (amount, deal_shares) => {
        const commission = Math.round(amount * 5 + 1e-7) / 100;
        const department: Department = { deal_shares, deals: [{ converted: amount, ended: day(90) }], payments: [{ converted: amount, commission }], options: 'clawback_months = 12; clawback = full' };
        expect(Math.round(commission * 100) + sum(department, 'payments', 5)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  const chosen = fc.record({
    paid_on: fc.constantFrom('', 'paid_on = signed', 'paid_on = received', 'paid_on = signed 50%, received 50%', 'paid_on = signed 20%, invoiced 30%, received 50%'),
    window: fc.constantFrom('', 'window = 2'),
    discount: fc.constantFrom('', 'discount_over = 10%'),
    clawback: fc.constantFrom('', 'clawback_months = 6', 'clawback_months = 6; clawback = full', 'clawback_months = 6; clawback = by steps; clawback_steps = 100%, 30%'),
    split: fc.constantFrom('', 'split = commission'),
  }).map((options) => Object.values(options).filter((option) => option !== '').join('; '));
  const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: -60_000, max: 60_000 })), { minLength: 1, maxLength: 6 });

  /** What each person has of a deal in the end, in cents. */
  function totals(department: Department): readonly number[] {
    const paid = (person: string) => (department.payments ?? []).reduce((all, { commission, owner_id = 'P01' }) => all + (owner_id === person ? Math.round(Number(commission) * 100) : 0), 0);
    const lines = credited(department).map(([line]) => line.replace(' overlay', '').split(' '));
    const changed = (person: string) => lines.reduce((all, [, of, whose, , , commission]) => all + (of === 'payments' && whose === person ? Math.round(Number(commission) * 100) : 0), 0);
    return ['P01', 'P02', 'P03'].map((person) => changed(person) + paid(person));
  }

  test('whatever the order of payments, refunds and the loss of the client, a deal that is refunded leaves nobody anything, and no deal less than nothing', () => {
    fc.assert(
      fc.property(chosen, shares, fc.boolean(), moves, fc.option(fc.integer({ min: 10, max: 250 }), { nil: '' as const }), (options, splits, hasOverlay, steps, left) => {
        const payment = (n: number, amount: number): Row => ({ date: day(n), converted: amount / 100, commission: Math.sign(amount) * Math.round(Math.abs(amount) * 0.05 + 1e-7) / 100 });
        const payments = steps.filter(([, amount]) => amount !== 0).map(([n, amount]) => payment(n, amount));
        const sum = steps.reduce((all, [, amount]) => all + amount, 0);
        const deal_shares: readonly Row[] = hasOverlay ? [...splits, { deal_id: 'D1', person_id: 'P01', share: 0.1, kind: 'overlay' }] : splits;
        const department: Department = { options, deal_shares, deals: [{ product: 'Project', ...(left === '' ? {} : { ended: day(left) }) }], payments, invoices: [{ date: day(30), deal_id: 'D1', amount: 700 }] };
        if (sum >= 0) expect(Math.min(...totals(department))).toBeGreaterThanOrEqual(0);
        if (payments.length > 0) expect(totals({ ...department, payments: [...payments, payment(210, -sum)] })).toEqual([0, 0, 0]);
      }),
      { numRuns: 200 },
    );
  });

  test('nor whoever owns the payments, whatever the exchange rates', () => {
    const paid = fc.array(fc.record({ n: fc.integer({ min: 1, max: 200 }), cents: fc.integer({ min: -60_000, max: 60_000 }).filter((amount) => amount !== 0), owner_id: fc.constantFrom('P01', 'P02', 'P03'), rate: fc.integer({ min: 50, max: 200 }) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(chosen, fc.boolean(), paid, fc.option(fc.integer({ min: 10, max: 250 }), { nil: '' as const }), fc.constantFrom('P01', 'P02'), (options, hasOverlay, moves, left, refunded) => {
        const payment = (n: number, amount: number, owner_id: string, rate: number): Row => {
          const converted = Math.round(amount * rate / 100);
          return { date: day(n), owner_id, amount: amount / 100, currency: 'EUR', converted: converted / 100, commission: Math.round(converted * 0.05) / 100 };
        };
        const payments = moves.map(({ n, cents: amount, owner_id, rate }) => payment(n, amount, owner_id, rate));
        const sum = moves.reduce((all, { cents: amount }) => all + amount, 0);
        const department: Department = {
          options: [options, 'rerate_days = 1'].filter((option) => option !== '').join('; '),
          deals: [{ product: 'Project', value: 1000, currency: 'EUR', converted: 1200, ...(left === '' ? {} : { ended: day(left) }) }],
          deal_shares: hasOverlay ? [{ deal_id: 'D1', person_id: 'P03', share: 0.1, kind: 'overlay' }] : [],
          invoices: [{ date: day(30), deal_id: 'D1', amount: 700 }],
          payments,
        };
        if (sum >= 0) expect(Math.min(...totals(department))).toBeGreaterThanOrEqual(0);
        if (sum !== 0) expect(totals({ ...department, payments: [...payments, payment(210, -sum, refunded, 100)] })).toEqual([0, 0, 0]);
      }),
      { numRuns: 200 },
    );
  });
});
