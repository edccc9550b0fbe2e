import fc from 'fast-check';
import type { CalculationName } from '../../src/core/catalogue.ts';
import type { Cells } from '../../src/functions/cells.ts';

/** Numbers with so many decimals, as a person types them. */
export const decimals = (least: number, most: number, places: number): fc.Arbitrary<number> => {
  const scale = 10 ** places;
  return fc.integer({ min: Math.round(least * scale), max: Math.round(most * scale) }).map((whole) => whole / scale);
};

/** Money to the cent, up to a million millions either way; and what cells hold after sheets have reckoned: more decimals, lost bits. */
export const amount = fc.oneof(
  { weight: 6, arbitrary: decimals(-200_000, 200_000, 2) },
  { weight: 2, arbitrary: fc.integer({ min: -200_000, max: 200_000 }) },
  { weight: 2, arbitrary: fc.bigInt({ min: -100_000_000_000_000n, max: 100_000_000_000_000n }).map((cents) => Number(cents) / 100) },
  { weight: 1, arbitrary: decimals(-100_000, 100_000, 4) },
  { weight: 1, arbitrary: decimals(-100_000, 100_000, 2).map((x) => x * 1.1) },
);
const positive = (of: fc.Arbitrary<number>) => of.map(Math.abs);
export const rate = fc.oneof({ weight: 3, arbitrary: decimals(0, 0.2, 3) }, decimals(0, 1, 2), decimals(0, 1, 8));
const money = positive(amount);
const count = decimals(0, 300, 1);
const divisor = fc.oneof(decimals(0.5, 300, 1), decimals(1, 200_000, 2));
const score = fc.oneof(decimals(0, 2, 2), decimals(0, 1.5, 4));
const whole = fc.integer({ min: 1, max: 36 });
const day = fc.integer({ min: 44_000, max: 48_000 });
const flag = fc.boolean();
const word = <W extends string>(...words: readonly W[]) => fc.constantFrom(...words, '');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: '' as const, freq: 3 });

/** A tier table from 0, in any order. */
export const tiers = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 50 }).map((thousands) => thousands * 100_000)), { maxLength: 5 })
  .chain((edges) => fc.tuple(fc.shuffledSubarray([0, ...edges], { minLength: edges.length + 1 }), fc.array(rate, { minLength: 6, maxLength: 6 })))
  .map(([froms, rates]) => froms.map((from, i): readonly [number, number] => [from / 100, rates[i] ?? 0]));
export const rateOrTiers: fc.Arbitrary<Cells> = fc.oneof(rate, tiers);

const table = (from: fc.Arbitrary<number>, gives: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.tuple(from, gives), { minLength: 1, maxLength: 6, selector: ([start]) => start });

/** Shares that total 100%, down to a hundred-thousandth. */
export const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }).map((weights) => {
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const parts = weights.map((weight) => Math.floor((weight / all) * 100_000));
  parts[0] = (parts[0] ?? 0) + 100_000 - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => [part / 100_000]);
});

const columns = <T extends readonly fc.Arbitrary<number>[]>(...of: T) =>
  fc.array(fc.tuple(...of), { minLength: 1, maxLength: 8 }).map((rows) => of.map((_, i) => rows.map((row) => [row[i] ?? 0])));

const deals = fc.array(fc.tuple(amount, fc.constantFrom('Ann', 'Bob', 'Eve')), { minLength: 1, maxLength: 15 });

const days = fc.integer({ min: 1, max: 5 }).chain((items) => {
  const row = fc.array(count, { minLength: items, maxLength: items });
  const positiveRow = fc.array(divisor, { minLength: items, maxLength: items });
  return fc.tuple(fc.array(row, { minLength: 1, maxLength: 6 }), positiveRow, maybe(positiveRow), maybe(fc.integer({ min: 1, max: 31 })));
});

const employment = fc.tuple(day, maybe(fc.integer({ min: 0, max: 400 })), day, fc.integer({ min: 6, max: 400 }));

const assumptions = fc.uniqueArray(
  fc.oneof(
    fc.tuple(fc.constant('average deal'), fc.integer({ min: 10_000, max: 400_000 })),
    fc.tuple(fc.constant('repeat share'), decimals(0, 0.95, 2)),
    fc.tuple(fc.constantFrom('referral share', 'rounding tolerance'), decimals(0, 0.5, 2)),
    fc.tuple(fc.constantFrom('in-year share', 'qualified rate', 'proposal rate', 'win rate', 'lead generator attainment', 'presence'), decimals(0.2, 1, 2)),
    fc.tuple(fc.constantFrom('lead generator quota', 'first meetings per seller', 'active deals per seller', 'clients per account manager', 'lead generators per head'), fc.integer({ min: 3, max: 20 })),
    fc.tuple(fc.constantFrom('months open', 'head of sales from'), fc.integer({ min: 1, max: 9 })),
    fc.tuple(fc.constant('revenue per client'), fc.integer({ min: 50_000, max: 400_000 })),
  ),
  { minLength: 1, maxLength: 6, selector: ([name]) => name },
);

const soloShares = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([a, b]) => [Math.min(a, b) / 100, (Math.max(a, b) - Math.min(a, b)) / 100, (100 - Math.max(a, b)) / 100]);

const modes = word('marginal', 'retroactive', 'whole');
const boundaries = word('upper', 'lower');

/** Input that each function answers: single values where a range would run element by element. */
export const validInput: Readonly<Record<Exclude<CalculationName, 'PAYOUT_LINES' | 'CREDIT_LINES'>, fc.Arbitrary<readonly Cells[]>>> = {
  COMMISSION: fc.tuple(amount, rateOrTiers, modes, maybe(amount), boundaries),
  COMMISSION_BY_DEAL: fc.tuple(deals, rateOrTiers, modes, flag).map(([rows, rates, mode, grouped]) => [rows.map(([deal]) => [deal]), rates, mode, grouped ? rows.map(([, who]) => [who]) : '']),
  EXPLAIN_COMMISSION: fc.tuple(amount, rateOrTiers, modes, maybe(amount), boundaries),
  SPLIT_CREDIT: fc.tuple(amount, shares),
  CLAWBACK: fc.tuple(amount, count, count, word('prorated', 'full')),
  DRAW: fc.tuple(amount, money, maybe(money), word('recoverable', 'non-recoverable')),
  COMMISSION_SCHEDULE: fc.tuple(amount, day, whole, word('month', 'day')),
  ATTAINMENT: fc.tuple(decimals(-1000, 200_000, 2), divisor),
  PLAN_BONUS: fc.oneof(
    fc.tuple(decimals(-1000, 300_000, 2), decimals(1, 200_000, 2), decimals(0, 5000, 2), maybe(decimals(0, 1, 2)), maybe(decimals(0, 1, 2)), maybe(decimals(1.01, 2, 2)), maybe(decimals(1, 3, 2))),
    fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 110 }), fc.integer({ min: 1, max: 5000 })),
    fc.tuple(amount, positive(amount).filter((plan) => plan > 0), money, maybe(rate), maybe(score), maybe(decimals(1.0001, 3, 4)), maybe(decimals(1, 4, 4))),
  ),
  ACTIVITY_BONUS: fc.tuple(count, divisor, money, maybe(rate)),
  STEP_BONUS: fc.tuple(amount, table(decimals(0, 400_000, 2), money)),
  PAYOUT_CURVE: fc.tuple(score, table(score, score), word('linear', 'step')),
  KPI_SCORE: fc.tuple(columns(decimals(-50, 300, 1), divisor, decimals(0.1, 5, 1)), flag, maybe(score)).map(([[actuals, targets, weights], weighed, cap]) => [actuals, targets, weighed ? weights : '', cap]),
  PROCESS_SCORE: days.map(([done, norms, weights, workingDays]) => [done, [norms], weights === '' ? '' : [weights], workingDays]),
  PRORATE: fc.tuple(amount, employment, word('calendar', 'workdays'), fc.array(fc.tuple(day), { minLength: 1, maxLength: 9 })).map(([money, [start, length, periodStart, period], basis, holidays]) => [money, start, length === '' ? '' : start + length, periodStart, periodStart + period, basis, holidays]),
  RAMP_QUOTA: fc.tuple(count, whole, maybe(fc.array(rate, { minLength: 1, maxLength: 6 }).map((ramp) => [ramp]))),
  LEADGEN_PAY: fc.tuple(score, count, count, maybe(divisor), maybe(rate), maybe(score), maybe(rate)),
  LEADGEN_HEAD_PAY: fc.tuple(count, count, score, maybe(money), maybe(money), maybe(money)),
  SALES_PAY: fc.tuple(amount, count, divisor, count, divisor, maybe(count), maybe(amount), score, maybe(score), maybe(money), maybe(rate)),
  SALES_HEAD_PAY: fc.tuple(amount, score, maybe(amount), flag, maybe(money)),
  ACCOUNT_PAY: fc.tuple(amount, amount, score, maybe(count), maybe(count), maybe(score), flag, maybe(money), maybe(rate)),
  NRR: fc.tuple(divisor, count, count, count),
  GRR: fc.tuple(divisor, count, count),
  CLIENT_LTV: fc.tuple(money, rate, fc.oneof(decimals(0, 0.2, 3), fc.constant(0)), maybe(count)),
  SALES_VELOCITY: fc.tuple(count, money, rate, divisor),
  BOTTLENECK: fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 9 }), decimals(0.01, 0.3, 2), fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1000, max: 200_000 }), fc.integer({ min: 0, max: 2_000_000 }), maybe(decimals(0.6, 1.2, 3)), maybe(decimals(0.8, 1.2, 2)), maybe(score), maybe(fc.integer({ min: 0, max: 9 }))),
  HEADCOUNT: fc.tuple(fc.integer({ min: 100_000, max: 60_000_000 }), assumptions),
  SOLO_PLAN: fc.tuple(soloShares, maybe(count)).map(([parts, hours]) => [...parts, hours]),
};

/** Where a plan asks for it: sums of money that only rise. */
export const risingSteps = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 100_000 })), { minLength: 1, maxLength: 5, selector: ([from]) => from })
  .map((rows) => {
    const bonuses = rows.map(([, bonus]) => bonus).sort((a, b) => a - b);
    return rows.map(([from]) => from).sort((a, b) => a - b).map((from, i) => [from, (bonuses[i] ?? 0) / 100]);
  });
