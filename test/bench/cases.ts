import { oracle, type OracleCells } from '../oracle/oracle.ts';

type Rows = readonly (readonly (number | string)[])[];
type Given = readonly (number | string | boolean | Rows)[];

/** One function over a column: what it is given, and the same in bare floats and in naive decimals. */
export interface Case {
  readonly title: string;
  readonly name: string;
  readonly given: (rows: number) => Given;
  readonly bare: (...given: Given) => unknown;
  readonly naive: (...given: Given) => unknown;
}

/** Numbers by chance, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function column(rows: number, seed: number, of: (random: number) => number | string): Rows {
  const random = chance(seed);
  return Array.from({ length: rows }, () => [of(random())]);
}

const money = (most: number) => (random: number) => Math.round(random * most * 100) / 100;
const count = (most: number) => (random: number) => Math.floor(random * (most + 1));
const share = (random: number) => Math.round(random * 10_000) / 10_000;
const cents = (x: number) => Math.round(x * 100) / 100;

const tiers = [[0, 0.05], [50_000, 0.07], [200_000, 0.1]] as const;
const steps = [[100_000, 300], [200_000, 600], [300_000, 1000]] as const;
const curve = [[0.8, 0.5], [1, 1], [1.2, 1.5]] as const;

function inTiers(total: number): number {
  let pay = 0;
  for (let k = 0; k < tiers.length; k += 1) {
    const [from, rate] = tiers[k] ?? [0, 0];
    const to = tiers[k + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    if (total > from) pay += (Math.min(total, to) - from) * rate;
  }
  return pay < 0 ? total * tiers[0][1] : pay;
}

function payout(attainment: number): number {
  if (attainment < 0.8) return 0;
  if (attainment >= 1.2) return 1.5;
  return attainment >= 1 ? 1 + (0.5 * (attainment - 1)) / 0.2 : 0.5 + (0.5 * (attainment - 0.8)) / 0.2;
}

function step(value: number): number {
  let bonus = 0;
  for (const [from, gives] of steps) if (value >= from) bonus = gives;
  return bonus;
}

/** A bare loop: one result for each row, columns and single values as they come. */
function loop(of: (...row: readonly number[]) => number) {
  return (...given: Given): unknown => {
    const blocks = given.map((one) => (Array.isArray(one) && one.length > tiers.length ? (one as Rows) : null));
    const [first = []] = blocks.filter((block) => block !== null);
    const row = given.map((one) => (typeof one === 'number' ? one : 0));
    const results: number[][] = [];
    for (let i = 0; i < first.length; i += 1) {
      for (let k = 0; k < blocks.length; k += 1) {
        const block = blocks[k];
        if (block) row[k] = block[i]?.[0] as number;
      }
      results.push([of(...row)]);
    }
    return results;
  };
}

/** The oracle, row by row. */
function rowByRow(name: string) {
  return (...given: Given): unknown => {
    const length = Math.max(...given.map((one) => (Array.isArray(one) ? one.length : 1)));
    const results: unknown[] = [];
    for (let i = 0; i < length; i += 1) results.push([oracle[name]?.(...(given.map((one) => (Array.isArray(one) && one.length === length ? (one as Rows)[i]?.[0] : one)) as readonly OracleCells[]))]);
    return results;
  };
}

const whole = (name: string) => (...given: Given) => oracle[name]?.(...(given as readonly OracleCells[]));

function bareByDeal(amounts: Rows, groups: Rows | null): unknown {
  const paid = new Map<string | number, { credited: number; paid: number }>();
  return amounts.map(([amount], i) => {
    const who = groups?.[i]?.[0] ?? '';
    let account = paid.get(who);
    if (!account) paid.set(who, (account = { credited: 0, paid: 0 }));
    account.credited += amount as number;
    const total = cents(inTiers(account.credited));
    const pay = cents(total - account.paid);
    account.paid = total;
    return [pay];
  });
}

function naiveByDeal(amounts: Rows, groups: Rows | null): unknown {
  const credited = new Map<string | number, number>();
  return amounts.map(([amount], i) => {
    const who = groups?.[i]?.[0] ?? '';
    const before = credited.get(who) ?? 0;
    credited.set(who, cents(before + (amount as number)));
    return [oracle['COMMISSION']?.(amount, tiers, 'marginal', before)];
  });
}

const present = 0.9;
const element = (name: string, given: Case['given'], of: (...row: readonly number[]) => number, title = name): Case => ({ title, name, given, bare: loop(of), naive: rowByRow(name) });

/** Every function that takes a column. The first ones have an aim: five times the bare loop. */
export const cases: readonly Case[] = [
  { title: 'COMMISSION_BY_DEAL', name: 'COMMISSION_BY_DEAL', given: (n) => [column(n, 1, money(20_000)), tiers], bare: (amounts) => bareByDeal(amounts as Rows, null), naive: (amounts) => naiveByDeal(amounts as Rows, null) },
  {
    title: 'COMMISSION_BY_DEAL, by seller',
    name: 'COMMISSION_BY_DEAL',
    given: (n) => [column(n, 1, money(20_000)), tiers, 'marginal', column(n, 2, (random) => `Seller ${Math.floor(random * 50)}`)],
    bare: (amounts, _, __, groups) => bareByDeal(amounts as Rows, groups as Rows),
    naive: (amounts, _, __, groups) => naiveByDeal(amounts as Rows, groups as Rows),
  },
  element('PLAN_BONUS', (n) => [column(n, 3, count(150_000)), column(n, 4, (random) => 90_000 + Math.floor(random * 20_000)), 1000], (actual = 0, plan = 1, bonus = 0) => cents(bonus * payout(actual / plan))),
  element('PLAN_BONUS', (n) => [column(n, 3, money(150_000)), column(n, 4, (random) => Math.round(9_000_000 + random * 2_000_000) / 100), column(n, 5, money(2000))], (actual = 0, plan = 1, bonus = 0) => cents(bonus * payout(actual / plan)), 'PLAN_BONUS, all in cents'),
  element('COMMISSION', (n) => [column(n, 1, money(300_000)), 0.05], (amount = 0, rate = 0) => cents(amount * rate)),
  element('COMMISSION', (n) => [column(n, 1, money(300_000)), tiers], (amount = 0) => cents(inTiers(amount)), 'COMMISSION, tiers'),
  element('CLAWBACK', (n) => [column(n, 1, money(5000)), column(n, 2, count(24)), 12], (paid = 0, kept = 0, window = 1) => (kept >= window ? 0 : cents((paid * (window - kept)) / window))),
  element('ATTAINMENT', (n) => [column(n, 1, count(150)), column(n, 2, (random) => 90 + Math.floor(random * 20))], (actual = 0, plan = 1) => actual / plan),
  element('ACTIVITY_BONUS', (n) => [column(n, 1, count(12)), 10, 150], (done = 0, plan = 1, bonus = 0) => (done / plan < 0.8 ? 0 : cents(bonus * Math.min(1, done / plan)))),
  element('STEP_BONUS', (n) => [column(n, 1, money(400_000)), steps], (value = 0) => step(value)),
  element('PAYOUT_CURVE', (n) => [column(n, 1, (random) => share(random) * 1.5), curve], (attainment = 0) => payout(attainment)),
  element('PRORATE', (n) => [column(n, 1, money(3000)), column(n, 2, (random) => 46_150 + Math.floor(random * 60)), '', 46_174, 46_203], (amount = 0, start = 0, _ = 0, first = 0, last = 0) => cents((amount * Math.max(0, last - Math.max(start, first) + 1)) / (last - first + 1))),
  element('RAMP_QUOTA', (n) => [8, column(n, 1, (random) => 1 + Math.floor(random * 6))], (quota = 0, month = 1) => quota * ([0.25, 0.5, 0.75][month - 1] ?? 1)),
  element('LEADGEN_PAY', (n) => [column(n, 1, share), column(n, 2, count(12)), 8], (score = 0, held = 0, quota = 1) => { const process = cents(400 * Math.min(1, score)); return process + cents(Math.min((600 * held) / quota, 1200 - process)); }),
  element('LEADGEN_HEAD_PAY', (n) => [column(n, 1, count(30)), 24, column(n, 2, share)], (held = 0, quota = 1, process = 0) => { const a = held / quota; return 1000 + cents(600 * (a < 0.7 ? 0 : a >= 1.3 ? 1.3 : a >= 1 ? a : 0.5 + (0.5 * (a - 0.7)) / 0.3)) + (process >= 0.9 ? 200 : 0); }),
  element('SALES_PAY', (n) => [column(n, 1, money(5000)), column(n, 2, count(10)), 8, column(n, 3, count(12)), 10, column(n, 4, count(2)), '', '', '', 1000, present], (commission = 0, first = 0, firstPlan = 1, follow = 0, followPlan = 1, base = 0, _ = 0, __ = 0, ___ = 0, fix = 0, presence = 1) => { const part = (a: number) => (a < 0.8 ? 0 : cents(150 * Math.min(1, a))); return cents(fix * presence) + cents(commission) + part(first / (firstPlan * presence)) + part(follow / (followPlan * presence)) + base * 200; }),
  element('SALES_HEAD_PAY', (n) => [column(n, 1, money(200_000)), column(n, 2, (random) => 0.5 + share(random))], (team = 0, department = 0) => 2000 + (department < 0.7 ? 0 : cents(team * 0.01))),
  element('ACCOUNT_PAY', (n) => [column(n, 1, money(40_000)), column(n, 2, money(80_000)), column(n, 3, share), column(n, 4, count(3)), 0, column(n, 5, (random) => 0.8 + share(random) / 2)], (expansion = 0, continuing = 0, care = 0, meetings = 0, _ = 0, nrr = 0) => 1200 + cents(expansion * 0.03) + cents(continuing * 0.01) + (care < 0.8 ? 0 : cents(150 * Math.min(1, care))) + 200 * meetings + 900 * (nrr < 0.9 ? 0 : nrr < 1 ? 0.5 : nrr < 1.1 ? 1 : 1.5)),
  element('NRR', (n) => [column(n, 1, (random) => 1000 + money(9000)(random)), column(n, 2, money(900)), column(n, 3, money(500)), column(n, 4, money(500))], (opening = 1, expansion = 0, contraction = 0, churn = 0) => (opening + expansion - contraction - churn) / opening),
  element('GRR', (n) => [column(n, 1, (random) => 1000 + money(9000)(random)), column(n, 3, money(500)), column(n, 4, money(500))], (opening = 1, contraction = 0, churn = 0) => Math.max(0, opening - contraction - churn) / opening),
  element('CLIENT_LTV', (n) => [column(n, 1, money(20_000)), 0.35, column(n, 2, (random) => share(random) / 10)], (revenue = 0, margin = 0, churn = 0) => cents(revenue * margin * Math.min(60, churn === 0 ? 60 : 1 / churn))),
  element('SALES_VELOCITY', (n) => [column(n, 1, count(40)), column(n, 2, money(100_000)), 0.3, 90], (open = 0, deal = 0, rate = 0, days = 1) => (open * deal * rate) / days),
  {
    title: 'SPLIT_CREDIT',
    name: 'SPLIT_CREDIT',
    given: (n) => [1_000_000, Array.from({ length: n }, () => [1 / n])],
    bare: (amount, shares) => (shares as Rows).map(([part]) => [cents((amount as number) * (part as number))]),
    naive: whole('SPLIT_CREDIT'),
  },
  {
    title: 'KPI_SCORE',
    name: 'KPI_SCORE',
    given: (n) => [column(n, 1, count(30)), column(n, 2, (random) => 10 + Math.floor(random * 10)), column(n, 3, (random) => 1 + Math.floor(random * 5))],
    bare: (actuals, targets, weights) => { let [score, all] = [0, 0]; (actuals as Rows).forEach(([actual], i) => { const weight = (weights as Rows)[i]?.[0] as number; score += weight * Math.min(1, (actual as number) / ((targets as Rows)[i]?.[0] as number)); all += weight; }); return score / all; },
    naive: whole('KPI_SCORE'),
  },
  {
    title: 'PROCESS_SCORE',
    name: 'PROCESS_SCORE',
    given: (n) => [Array.from({ length: n }, (_, i) => [i % 25, i % 9, i % 12]), [[20, 8, 10]], [[3, 2, 1]]],
    bare: (done) => { let score = 0; for (const day of done as Rows) score += (3 * Math.min(1, (day[0] as number) / 20) + 2 * Math.min(1, (day[1] as number) / 8) + Math.min(1, (day[2] as number) / 10)) / 6; return score / (done as Rows).length; },
    naive: whole('PROCESS_SCORE'),
  },
];
