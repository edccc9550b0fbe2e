import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalculationName } from '../../src/core/catalogue.ts';
import { catalogue } from '../../src/core/catalogue.ts';
import type { Cells } from '../../src/functions/cells.ts';
import { call } from '../core/examples.ts';
import { amount, decimals, rate, rateOrTiers, risingSteps, shares, tiers, validInput } from './arguments.ts';

type Rows = readonly (readonly number[])[];

const pay = (name: CalculationName, ...given: readonly Cells[]) => Number(call(name, ...given));
const inCents = (money: number) => Math.round(money * 100);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const column = (numbers: readonly number[]) => numbers.map((number) => [number]);
const modes = fc.constantFrom('marginal', 'retroactive', 'whole');
const boundaries = fc.constantFrom('upper', 'lower');
const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
const pieces = fc.array(cents, { minLength: 1, maxLength: 12 });

describe('COMMISSION', () => {
  test('however a total is cut, C(prior + a) − C(prior) of the parts add up to C of the whole', () => {
    fc.assert(
      fc.property(pieces, rateOrTiers, modes, boundaries, cents, (cut, given, mode, boundary, start) => {
        let credited = start;
        const parts = cut.map((piece) => {
          const paid = pay('COMMISSION', piece / 100, given, mode, credited / 100, boundary);
          credited += piece;
          return inCents(paid);
        });
        expect(sum(parts)).toBe(inCents(pay('COMMISSION', (credited - start) / 100, given, mode, start / 100, boundary)));
      }),
    );
  });

  test('marginal: more sales never pay less', () => {
    fc.assert(
      fc.property(amount, amount, rateOrTiers, (a, b, given) => {
        expect(pay('COMMISSION', Math.min(a, b), given)).toBeLessThanOrEqual(pay('COMMISSION', Math.max(a, b), given));
      }),
    );
  });

  test('a sale and its refund cancel out', () => {
    fc.assert(
      fc.property(amount, rateOrTiers, modes, (sold, given, mode) => {
        expect(pay('COMMISSION', -sold, given, mode, sold)).toBe(0 - pay('COMMISSION', sold, given, mode) || 0);
      }),
    );
  });

  test('at one rate a refund mirrors the sale', () => {
    fc.assert(
      fc.property(amount, rate, modes, (sold, at, mode) => {
        expect(pay('COMMISSION', -sold, at, mode)).toBe(0 - pay('COMMISSION', sold, at, mode) || 0);
      }),
    );
  });

  test('the order of tiers, a heading and blank rows play no part', () => {
    const shuffled = tiers.chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray([...table], { minLength: table.length })));
    fc.assert(
      fc.property(amount, shuffled, modes, boundaries, (sold, [table, mixed], mode, boundary) => {
        expect(pay('COMMISSION', sold, [['From', 'Rate'], ['', ''], ...mixed, ['', '']], mode, 0, boundary)).toBe(pay('COMMISSION', sold, table, mode, 0, boundary));
      }),
    );
  });

  test('tiers of one rate are that rate', () => {
    fc.assert(
      fc.property(amount, tiers, rate, modes, (sold, table, at, mode) => {
        expect(pay('COMMISSION', sold, table.map(([from]) => [from, at]), mode)).toBe(pay('COMMISSION', sold, at));
      }),
    );
  });

  test('whole cents at whole hundred-millionths are exact, half away from zero: cell by cell and over a column', () => {
    const whole = fc.bigInt({ min: -100_000_000_000_000n, max: 100_000_000_000_000n });
    const one = 100_000_000n;
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 0n, max: one }), (sold, at) => {
        const exactly = sold * at;
        const size = ((exactly < 0n ? -exactly : exactly) * 2n + one) / (2n * one);
        const expected = Number(exactly < 0n ? -size : size) / 100 || 0;
        const [money, share] = [Number(sold) / 100, Number(at) / 100_000_000];
        expect(pay('COMMISSION', money, share)).toBe(expected);
        expect(call('COMMISSION', [[money], [money]], share)).toStrictEqual([[expected], [expected]]);
      }),
      { numRuns: 1000 },
    );
  });

  test('half cents at every tier edge round away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (halves) => {
        const sold = (halves * 2 + 1) / 2;
        expect(pay('COMMISSION', sold, 0.01)).toBe(Math.ceil(sold) / 100);
        expect(pay('COMMISSION', -sold, 0.01)).toBe(-Math.ceil(sold) / 100);
      }),
    );
  });
});

describe('COMMISSION_BY_DEAL', () => {
  const deals = fc.array(fc.tuple(cents, fc.constantFrom('Ann', 'Bob', 'Eve')), { minLength: 1, maxLength: 30 });

  test("a group's deals add up to COMMISSION of their total", () => {
    fc.assert(
      fc.property(deals, rateOrTiers, modes, boundaries, (rows, given, mode, boundary) => {
        const paid = (call('COMMISSION_BY_DEAL', column(rows.map(([deal]) => deal / 100)), given, mode, rows.map(([, who]) => [who]), boundary) as Rows).map(([one = 0]) => inCents(one));
        for (const who of new Set(rows.map(([, one]) => one))) {
          const own = (numbers: readonly number[]) => sum(numbers.filter((_, i) => rows[i]?.[1] === who));
          expect(own(paid)).toBe(inCents(pay('COMMISSION', own(rows.map(([deal]) => deal)) / 100, given, mode, 0, boundary)));
        }
      }),
    );
  });

  test('amounts of any decimals: the deals add up all the same', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(decimals(-1000, 1000, 4), decimals(-1000, 1000, 2)), { minLength: 1, maxLength: 20 }), rateOrTiers, (deals, given) => {
        const paid = (call('COMMISSION_BY_DEAL', column(deals), given) as Rows).map(([one = 0]) => inCents(one));
        expect(sum(paid)).toBe(inCents(pay('COMMISSION', sum(deals.map((deal) => Math.round(deal * 10_000))) / 10_000, given)));
      }),
    );
  });

  test('a deal pays what COMMISSION pays for it on top of those before it', () => {
    fc.assert(
      fc.property(pieces, rateOrTiers, modes, (deals, given, mode) => {
        const paid = (call('COMMISSION_BY_DEAL', column(deals.map((deal) => deal / 100)), given, mode) as Rows).map(([one]) => one);
        expect(paid).toEqual(deals.map((deal, i) => pay('COMMISSION', deal / 100, given, mode, sum(deals.slice(0, i)) / 100)));
      }),
    );
  });
});

describe('EXPLAIN_COMMISSION', () => {
  test("its total is COMMISSION's, and its parts multiply and add up", () => {
    const number = (text: string) => Number(text.replace(/,/g, ''));
    fc.assert(
      fc.property(cents, rateOrTiers, modes, cents, boundaries, (sold, given, mode, prior, boundary) => {
        const parts = String(call('EXPLAIN_COMMISSION', sold / 100, given, mode, prior / 100, boundary)).split('; ');
        const total = number(/^total (.+)$/.exec(parts[parts.length - 1] ?? '')?.[1] ?? '');
        expect(total).toBe(pay('COMMISSION', sold / 100, given, mode, prior / 100, boundary));
        const products = parts.flatMap((part) => {
          const [, percent, times, equals] = /^(.+)% × (.+) = (.+)$/.exec(part) ?? [];
          return percent && times && equals ? [[BigInt(Math.round(number(percent) * 1e6)) * BigInt(Math.round(number(times) * 100)), BigInt(equals.replace(/[,.]/g, '')), (equals.split('.')[1] ?? '').length] as const] : [];
        });
        for (const [product, shown, places] of products) expect(shown * 10n ** BigInt(10 - places)).toBe(product);
      }),
    );
  });
});

describe('SPLIT_CREDIT', () => {
  const split = (money: number, given: Cells) => (call('SPLIT_CREDIT', money, given) as Rows).map(([part = 0]) => inCents(part));

  test('the parts add up to the amount, each within a cent of its share, and a refund mirrors the sale', () => {
    fc.assert(
      fc.property(cents, shares, (sold, given) => {
        const parts = split(sold / 100, given);
        expect(sum(parts)).toBe(sold);
        parts.forEach((part, i) => expect(Math.abs(part - sold * (given[i]?.[0] ?? 0))).toBeLessThan(1));
        expect(split(-sold / 100, given)).toEqual(parts.map((part) => 0 - part || 0));
      }),
    );
  });

  test('thousands of parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), (sold) => {
        const parts = split(sold / 100, Array.from({ length: 5000 }, () => [1 / 5000]));
        expect(sum(parts)).toBe(sold);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5 },
    );
  });
});

describe('DRAW', () => {
  test('what is paid and owed reconciles with what was earned, period after period', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.integer({ min: 0, max: 500_000 })), { minLength: 1, maxLength: 12 }), (periods) => {
        let balance = 0;
        const paid = periods.map(([earned, draw]) => {
          const [[money = 0, closing = 0] = []] = call('DRAW', earned / 100, draw / 100, balance / 100) as Rows;
          expect(inCents(money)).toBeGreaterThanOrEqual(draw);
          balance = inCents(closing);
          expect(balance).toBeGreaterThanOrEqual(0);
          return inCents(money);
        });
        expect(balance).toBe(sum(paid) - sum(periods.map(([earned]) => earned)));
      }),
    );
  });
});

describe('COMMISSION_SCHEDULE', () => {
  test('the expenses add up to the commission, and each row leaves what is still to come', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 40_000, max: 60_000 }), fc.integer({ min: 1, max: 120 }), fc.constantFrom('month', 'day'), (commission, start, months, convention) => {
        const rows = call('COMMISSION_SCHEDULE', commission / 100, start, months, convention) as readonly (readonly [Date, number, number])[];
        const expenses = rows.map(([, expense]) => inCents(expense));
        expect(sum(expenses)).toBe(commission);
        rows.forEach(([, , asset], i) => expect(inCents(asset)).toBe(sum(expenses.slice(i + 1))));
        expect(expenses.every((expense) => expense * commission >= 0)).toBe(true);
        expect([months, months + 1]).toContain(rows.length);
      }),
    );
  });
});

describe('CLAWBACK', () => {
  test('never more than was paid, and never more the longer the client stayed', () => {
    fc.assert(
      fc.property(cents, decimals(0, 40, 1), decimals(0, 40, 1), fc.integer({ min: 1, max: 36 }), fc.constantFrom('prorated', 'full'), (paid, a, b, window, method) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((kept) => Math.abs(inCents(pay('CLAWBACK', paid / 100, kept, window, method)))) as [number, number];
        expect(late).toBeLessThanOrEqual(early);
        expect(early).toBeLessThanOrEqual(Math.abs(paid));
      }),
    );
  });
});

describe('bonuses', () => {
  const count = decimals(-10, 300, 2);
  const share = decimals(0, 1, 2);
  const curve = fc.tuple(share, share, share.map((above) => 1.01 + above), share.map((above) => 1 + above));

  test('PLAN_BONUS never falls as the actual grows, and never pays more than at excellence', () => {
    fc.assert(
      fc.property(count, count, curve, (a, b, given) => {
        const [low, high] = [pay('PLAN_BONUS', Math.min(a, b), 100, 999.99, ...given), pay('PLAN_BONUS', Math.max(a, b), 100, 999.99, ...given)];
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(pay('PLAN_BONUS', 1000, 100, 999.99, ...given));
      }),
    );
  });

  test("PAYOUT_CURVE through PLAN_BONUS's four points is PLAN_BONUS", () => {
    fc.assert(
      fc.property(decimals(0, 3, 4), decimals(0, 0.99, 2), share, share, share, (attainment, threshold, start, above, more) => {
        const [end, top] = [1.01 + above, 1 + more];
        const points = [[threshold, start], [1, 1], [end, top]];
        expect(pay('PLAN_BONUS', attainment, 1, 1, threshold, start, end, top)).toBe(pay('COMMISSION', pay('PAYOUT_CURVE', attainment, points), 1));
      }),
    );
  });

  test('ACTIVITY_BONUS never falls as more is done', () => {
    const done = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(done, done, share, (a, b, threshold) => {
        expect(pay('ACTIVITY_BONUS', Math.min(a, b), 100, 150, threshold)).toBeLessThanOrEqual(pay('ACTIVITY_BONUS', Math.max(a, b), 100, 150, threshold));
      }),
    );
  });

  test('STEP_BONUS never falls as the value climbs, and pays a step or nothing', () => {
    const value = fc.integer({ min: -1000, max: 1_100_000 });
    fc.assert(
      fc.property(value, value, risingSteps, (a, b, steps) => {
        const [low, high] = [pay('STEP_BONUS', Math.min(a, b), steps), pay('STEP_BONUS', Math.max(a, b), steps)];
        expect(low).toBeLessThanOrEqual(high);
        expect([0, ...steps.map(([, bonus]) => bonus)]).toContain(high);
      }),
    );
  });

  test('KPI_SCORE: the order of KPIs and the size of weights play no part', () => {
    const kpis = fc.array(fc.tuple(decimals(0, 100, 1), decimals(1, 100, 1), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(kpis.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, mixed]) => {
        const score = (of: typeof rows, times: number) => pay('KPI_SCORE', column(of.map(([actual]) => actual)), column(of.map(([, target]) => target)), column(of.map(([, , weight]) => weight * times)));
        expect(score(mixed, 7)).toBe(score(rows, 1));
      }),
    );
  });

  test('PRORATE: two that follow each other share the amount, to the cent', () => {
    const day = (from: number, to: number) => fc.integer({ min: from, max: to });
    fc.assert(
      fc.property(cents, day(46_001, 46_029), fc.constantFrom('calendar', 'workdays'), (money, change, basis) => {
        const parts = [[45_000, change - 1], [change, 47_000]].map(([start, end]) => inCents(pay('PRORATE', money / 100, start, end, 46_000, 46_030, basis)));
        expect(Math.abs(sum(parts) - money)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('clients', () => {
  const revenue = decimals(0, 100_000, 2);

  test('GRR is never above NRR, never below 0, never above 1', () => {
    fc.assert(
      fc.property(decimals(1, 100_000, 2), revenue, revenue, revenue, (opening, expansion, contraction, churn) => {
        const gross = pay('GRR', opening, contraction, churn);
        expect(gross).toBeGreaterThanOrEqual(0);
        expect(gross).toBeLessThanOrEqual(1);
        expect(gross).toBeLessThanOrEqual(Math.max(0, pay('NRR', opening, expansion, contraction, churn)));
      }),
    );
  });
});

describe('money has at most two decimals, whatever the input', () => {
  const paying = catalogue.flatMap(({ name, gives }) => (gives === 'money' ? [{ name: name as keyof typeof validInput }] : []));
  test.each(paying)('$name', ({ name }) => {
    fc.assert(
      fc.property(validInput[name], (given) => {
        const paid = call(name, ...given);
        expect(paid).toBe(Number(Number(paid).toFixed(2)) || 0);
      }),
    );
  });
});
