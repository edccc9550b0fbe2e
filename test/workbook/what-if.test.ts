import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCell, total } from '../../src/core/money.ts';
import { dayOf } from '../../src/core/period.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import type { FactCell } from '../../src/core/plan/fact.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { departmentFrom } from '../../src/workbook/department-facts.ts';
import { speechFor } from '../../src/workbook/language.ts';
import { textsShown } from '../../src/workbook/what-if/answers.ts';
import type { PayCompared } from '../../src/workbook/what-if/compare-pay.ts';
import { gapsIn } from '../../src/workbook/what-if/gaps.ts';
import type { Occasion, Texts } from '../../src/workbook/what-if/scenario.ts';
import { whatIf, type Outcome } from '../../src/workbook/what-if/what-if.ts';
import { whatIfs } from '../../src/workbook/what-ifs.ts';
import { factsOf } from '../department.ts';
import { readTables } from '../model/model.ts';

type Row = Readonly<Record<string, FactCell>>;

const seller = { role: 'Sales manager', paid: 'month' };

/** A seller who has signed 95,000 of 100,000 in the quarter: commission by Products, a bonus by steps and one by plan at quarter end. */
const small: Readonly<Record<string, readonly Row[]>> = {
  team: [
    { person_id: 'P01', name: 'Ann', role: 'Sales manager', from: dayOf(2026, 1, 1) },
    { person_id: 'P02', name: 'Bob', role: 'Sales manager', from: dayOf(2026, 1, 1) },
  ],
  products: [
    { tier: 'starter', product: 'Audit', rate: 0.07 },
    { tier: 'base', product: 'Project', rate: 0.05 },
  ],
  quotas: [{ period: dayOf(2026, 4, 1), person_id: 'P01', kpi: 'signed_new_usd', value: 100_000 }],
  deals: [{ deal_id: 'D1', owner_id: 'P01', tier: 'base', type: 'new', value: 95_000, stage: 'won', closed: dayOf(2026, 5, 4) }],
  payments: [{ deal_id: 'D1', owner_id: 'P01', type: 'new', amount: 20_000, date: dayOf(2026, 6, 3) }],
  pay_plan: [
    { ...seller, component: 'Fix', method: 'fixed', amount: 1000 },
    { ...seller, component: 'Commission', measure: 'commission_new', method: 'amount' },
    { ...seller, component: 'Received', measure: 'received_new', method: 'percent', rate: 0.01 },
    { ...seller, component: 'Volume', measure: 'signed_new', method: 'steps', steps: '100000 = 300', paid: 'quarter' },
    { ...seller, person_id: 'P01', component: 'Plan', measure: 'signed_new', method: 'plan_bonus', amount: 1000, threshold: 0.8, pay_at_threshold: 0.5, excellence: 1.2, pay_at_excellence: 1.5, plan: 'signed_new_plan', paid: 'quarter' },
  ],
};

function occasion(tables: Readonly<Record<string, readonly Row[]>>, month = '2026-06', language = 'en'): Occasion {
  const typed = Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, rows.map((cells, i) => ({ row: i + 2, cells }))]));
  return { typed, department: departmentFrom(typed), month, speech: speechFor(language) };
}

const facts = factsOf(readTables('src/workbook/sample'));
const sample = (month: string): Occasion => ({ typed: facts, department: departmentFrom(facts), month, speech: speechFor('en') });

function ask(id: string, at: Occasion, typed: Texts): Outcome {
  const scenario = whatIfs.find((one) => one.id === id);
  if (!scenario) throw new Error(`no what-if ${id}`);
  return whatIf(scenario, at, textsShown(scenario, at, typed));
}

function inMonth(id: string, at: Occasion, typed: Texts): PayCompared {
  const outcome = ask(id, at, typed);
  if (!('month' in outcome) || !outcome.month) throw new Error(JSON.stringify(outcome));
  return outcome.month;
}

const changes = ({ people }: PayCompared) => Object.fromEntries(people.flatMap(({ person, lines }) => lines.flatMap(({ component, difference }) => (difference.eq(0) ? [] : [[`${person} ${component}`, toCell(difference)]]))));

describe('worked by hand', () => {
  test.each<readonly [string, string, Texts, Readonly<Record<string, number>>]>([
    // 10,000 at 5% is 500; 105,000 is over the step; 105% of the plan pays 100% + (1.05 - 1) / 0.2 of 50% = 112.5%, and 95% paid 87.5%.
    ['a deal of 10,000 at 5%', 'deal', { person: 'P01', tier: 'base', value: '10000' }, { 'P01 Commission': 500, 'P01 Received': 100, 'P01 Volume': 300, 'P01 Plan': 250 }],
    ['by its product, at 7%, half of it paid', 'deal', { person: 'P01', product: 'Audit', value: '10,000', paid: '5 000' }, { 'P01 Commission': 350, 'P01 Received': 50, 'P01 Volume': 300, 'P01 Plan': 250 }],
    ['not paid yet', 'deal', { person: 'P02', product: 'Audit', value: '100000', paid: '0' }, { 'P02 Volume': 300 }],
    ['a renewal', 'deal', { person: 'P01', type: 'renewal', value: '10000' }, {}],
    // 20,000 at 7% in place of 5%.
    ['another tier of a deal', 'tier', { sold: 'deal_id D1', counts_as: 'starter' }, { 'P01 Commission': 400 }],
    ['another rate of a tier', 'rate', { of_tier: 'base', rate: '5,5%' }, { 'P01 Commission': 100 }],
    ['another rate of a rule', 'rule', { rule: '4', figure: 'rate', instead: '0.02' }, { 'P01 Received': 200 }],
    ['a step that is reached', 'rule', { rule: '5', figure: 'steps', instead: '90000 = 300; 100000 = 600' }, { 'P01 Volume': 300 }],
    ['another amount', 'rule', { rule: '2', figure: 'amount', instead: '1200.5' }, { 'P01 Fix': 200.5, 'P02 Fix': 200.5 }],
    // 95,000 is 100% of 95,000.
    ['a lower quota', 'quota', { quota: 'signed_new_usd P01', planned: '95000' }, { 'P01 Plan': 125 }],
    ['a quota of somebody who has none', 'quota', { quota: 'signed_new_usd P02', planned: '95000' }, {}],
  ])('%s', (_, id, typed, pays) => {
    expect(changes(inMonth(id, occasion(small), typed))).toEqual(pays);
  });

  test('a deal of 10,000 in lines, people and the department, with the arithmetic of both', () => {
    const { people, before, after, difference } = inMonth('deal', occasion(small), { person: 'P01', tier: 'base', value: '10000' });
    expect([before, after, difference].map(toCell)).toEqual([4075, 5225, 1150]);
    expect(people.map((one) => [one.person, toCell(one.before), toCell(one.after), toCell(one.difference)])).toEqual([['P01', 3075, 4225, 1150], ['P02', 1000, 1000, 0]]);
    expect(people[0]?.lines[2]?.hows.map((how) => how && inEnglish(how))).toEqual(['1% × 20,000.00 = 200.00', '1% × 30,000.00 = 300.00']);
  });

  test('a quarter is not paid before its end', () => {
    expect(changes(inMonth('deal', occasion(small, '2026-05'), { person: 'P01', tier: 'base', value: '10000' }))).toEqual({ 'P01 Commission': 500, 'P01 Received': 100 });
  });

  test('every deal of a product counts as another tier, and what was typed at its payments too', () => {
    const tables = { ...small, deals: [{ ...small['deals']?.[0], tier: '', product: 'Project' } as Row], payments: [{ ...small['payments']?.[0], tier: 'base' } as Row] };
    expect(changes(inMonth('tier', occasion(tables), { sold: 'product Project', counts_as: 'starter' }))).toEqual({ 'P01 Commission': 400 });
  });
});

describe('refused, by question', () => {
  test.each<readonly [string, string, Texts, Readonly<Record<string, string>>]>([
    ['no value', 'deal', {}, { value: 'missing' }],
    ['a value that is no number, and a paid share', 'deal', { value: 'ten', paid: '50%' }, { value: 'amount', paid: 'amount' }],
    ['a quota below 0', 'quota', { planned: '-1' }, { planned: 'amount' }],
    ['a rate above 100%', 'rate', { rate: '7' }, { rate: 'rate' }],
    ['a rate that a rule refuses', 'rule', { rule: '4', figure: 'rate', instead: '7' }, { instead: 'Pay plan: row 4, rate: expected a rate from 0% to 100%, found 7.' }],
    ['steps that overlap', 'rule', { rule: '5', figure: 'steps', instead: '1 = 2; 1 = 3' }, { instead: 'Pay plan: row 5, steps: expected every edge once, found 1 twice: delete one.' }],
    ['what a rule needs', 'rule', { rule: '2', figure: 'amount', instead: '' }, { instead: 'Pay plan: row 2, amount: expected what fixed needs, found a blank cell: fill it in.' }],
  ])('%s', (_, id, typed, wrong) => {
    const outcome = ask(id, occasion(small), typed);
    const said = 'wrong' in outcome ? Object.entries(outcome.wrong).map(([name, why]) => [name, why instanceof Refusal ? `${why.parameter}: ${why.place}: ${why.message}` : why]) : [];
    expect(Object.fromEntries(said)).toEqual(wrong);
  });

  test('what is not offered', () => {
    const scenario = whatIfs.find(({ id }) => id === 'deal');
    const outcome = scenario && whatIf(scenario, occasion(small), { person: 'P01', type: 'new', product: 'Boat', tier: 'base', value: '1' });
    expect(outcome).toEqual({ wrong: { product: 'unknown' } });
  });

  test('thousands and decimals are read as the language writes them', () => {
    const fix = (language: string, instead: string) => toCell(inMonth('rule', occasion(small, '2026-06', language), { rule: '2', figure: 'amount', instead }).after);
    expect([fix('en', '1,500'), fix('ru', '1,500'), fix('ru', '1 500,5')]).toEqual([5075, 2078, 5076]);
  });
});

describe('laws', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  const amount = fc.integer({ min: 0, max: 50_000_000 }).map((cents) => String(cents / 100));
  const question = fc.oneof(
    fc.record({ id: fc.constant('deal'), typed: fc.record({ person: fc.constantFrom('P01', 'P03', 'P06', 'P07', 'P09'), tier: fc.constantFrom('starter', 'base', 'flagship'), type: fc.constantFrom('new', 'expansion', 'renewal'), value: amount }) }),
    fc.record({ id: fc.constant('quota'), typed: fc.record({ quota: fc.constantFrom('signed_new_usd P06', 'meetings_held P03', 'signed_total_usd DEPT'), planned: amount }) }),
    fc.record({ id: fc.constant('rate'), typed: fc.record({ of_tier: fc.constantFrom('starter', 'base'), rate: fc.integer({ min: 0, max: 1000 }).map((tenths) => `${tenths / 10}%`) }) }),
  );

  test('pay as it is is the month as it is paid, and differences add up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...months), question, (month, { id, typed }) => {
        const at = sample(month);
        const pay = inMonth(id, at, typed);
        const { facts: known, rules } = at.department;
        expect(pay.before.toFixed(2)).toBe(total(payMonth(known, rules, month).map((line) => line.amount)).toFixed(2));
        for (const part of [pay, ...pay.people]) expect(part.difference.toFixed(2)).toBe(part.after.minus(part.before).toFixed(2));
        expect(total(pay.people.map(({ difference }) => difference)).toFixed(2)).toBe(pay.difference.toFixed(2));
        for (const one of pay.people) expect(total(one.lines.map(({ difference }) => difference)).toFixed(2)).toBe(one.difference.toFixed(2));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test.each([['rule', {}], ['rate', {}], ['quota', { quota: 'signed_new_usd P01' }], ['tier', { counts_as: 'base' }]])('what stays as it is changes nothing: %s', (id, typed: Texts) => {
    expect(changes(inMonth(id, occasion(small), typed))).toEqual({});
  });

  test('a higher rate never pays less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        const pay = (tenths: number) => inMonth('rule', occasion(small), { rule: '4', figure: 'rate', instead: `${tenths / 10}%` }).after;
        expect(pay(Math.max(a, b)).gte(pay(Math.min(a, b)))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('over the last six months', () => {
  const half = (id: string, at: Occasion, typed: Texts) => {
    const outcome = ask(id, at, typed);
    if (!('months' in outcome) || !outcome.months) throw new Error(JSON.stringify(outcome));
    return outcome.months;
  };

  test('the plan as it is pays each month what the month is paid, and a rate that stays the same changes none', () => {
    const { months, since } = half('rule', sample('2026-06'), {});
    const { facts: known, rules } = sample('2026-06').department;
    expect([since, months.map(({ month }) => month)]).toEqual(['2026-01', ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']]);
    expect(months.map(({ pay }) => pay.before.toFixed(2))).toEqual(months.map(({ month }) => total(payMonth(known, rules, month).map(({ amount }) => amount)).toFixed(2)));
    expect(months.filter(({ pay }) => !pay.difference.eq(0))).toEqual([]);
  });

  test('a rate that doubles doubles that part in every month', () => {
    const { months } = half('rule', occasion(small), { rule: '4', figure: 'rate', instead: '2%' });
    expect(months.map(({ pay }) => toCell(pay.difference))).toEqual([0, 0, 0, 0, 0, 200]);
  });

  test('a plan that pays the quarter to date, though no month is closed: 5% of 50,000 and 10% of 45,000', () => {
    const { months, since } = half('plan', occasion(small, '2026-05'), { plan: 'seller-accelerator' });
    const signed = (one: (typeof months)[number]) => one.pay.people[0]?.lines.filter(({ component }) => component === 'Signed').map(({ after }) => toCell(after));
    expect(since).toBe('2025-10');
    expect(months.map(signed)).toEqual([undefined, [0], [0], [0], [0], [7000]]);
    expect(gapsIn(months.map(({ pay }) => pay)).map(({ person, component, how }) => [person, component, inEnglish(how)])).toEqual([
      ['P01', 'Signed', '⚠ P01, 2026-03, signed_new_plan: no row signed_new_usd in Quotas'],
      ['P02', 'Signed', '⚠ P02, 2026-05, signed_new_plan: no row signed_new_usd in Quotas'],
      ['P01', 'Plan', '⚠ P01, 2026-03, signed_new_plan: no row signed_new_usd in Quotas'],
    ]);
  });

  test('a draw of 1,500 in place of a fix of 1,000, though no month is closed: 500 more in each', () => {
    const { months } = half('plan', occasion(small), { plan: 'seller-draw' });
    expect(months.map(({ pay }) => pay.people.find(({ person }) => person === 'P02')?.difference.toFixed(2))).toEqual(Array.from({ length: 6 }, () => '500.00'));
  });
});
