import { expect, test } from 'vitest';
import { creditLines } from '../../../src/core/plan/credit-lines.ts';
import { derivedColumns, withDerived } from '../../../src/core/plan/derived.ts';
import { evaluate } from '../../../src/core/plan/evaluate.ts';
import type { Fact, Facts } from '../../../src/core/plan/fact.ts';
import { payMonth } from '../../../src/core/plan/pay-month.ts';
import { readRules } from '../../../src/core/plan/read-rules.ts';
import { largeDepartment } from '../../bench/large-department.ts';

const MONTH = '2026-06';
const small = largeDepartment(4_000, 20);
const large = largeDepartment(8_000, 40);
const rules = readRules(small['pay_plan'] ?? []);

const OPTIONS = 'paid_on = signed 20%, invoiced 30%, received 50%; window = 12; discount_over = 10%; rerate_days = 60; clawback_months = 12';

/** The same with shares, invoices and lost clients, and a plan that chooses all that makes credits differ from payments. */
function withCredits(facts: Facts): Facts {
  const deals = facts['deals'] ?? [];
  const changed = (rows: readonly Fact[] | undefined, change: (cells: Cells, i: number) => Cells) => (rows ?? []).map(({ row, cells }, i) => ({ row, cells: { ...cells, ...change(cells, i) } }));
  const beside = (every: number, cellsOf: (deal: Fact) => readonly Cells[]): readonly Fact[] => deals.filter((_, i) => i % every === 0).flatMap(cellsOf).map((cells, i) => ({ row: i + 2, cells }));
  return withDerived({
    ...facts,
    pay_plan: changed(facts['pay_plan'], ({ component }) => (component === 'Commission' ? { options: OPTIONS } : {})),
    deals: changed(deals, ({ closed }, i) => (i % 9 === 0 ? { ended: Number(closed) + 100 } : {})),
    deal_shares: beside(6, ({ cells: { deal_id = '', owner_id = '' } }) => [owner_id, 'H0'].map((person_id) => ({ deal_id, person_id, share: 0.5, kind: 'split' }))),
    invoices: beside(2, ({ cells: { deal_id = '', closed = '', value = '' } }) => [{ deal_id, date: closed, amount: value }]),
  });
}

const credits = (facts: Facts) => creditLines(facts, readRules(facts['pay_plan'] ?? []));

type Cells = Fact['cells'];

/** The facts with a count of how often a cell of theirs was read, and how often a row was read whole. */
function counted(facts: Facts) {
  const counts = { reads: 0, copies: 0 };
  const watch: ProxyHandler<Cells> = {
    get: (cells, name) => {
      counts.reads += 1;
      return cells[String(name)];
    },
    ownKeys: (cells) => {
      counts.copies += 1;
      return Object.keys(cells);
    },
  };
  const watched: Facts = Object.fromEntries(Object.entries(facts).map(([table, rows]) => [table, rows.map(({ row, cells }) => ({ row, cells: new Proxy(cells, watch) }))]));
  return { watched, counts };
}

function readsOf(facts: Facts, work: (facts: Facts) => unknown): number {
  const { watched, counts } = counted(facts);
  work(watched);
  return counts.reads;
}

test.each([
  ['derived columns', withDerived, small, large],
  ['measures', (facts: Facts) => evaluate(facts, rules, MONTH), withDerived(small), withDerived(large)],
  ['credits', credits, withCredits(largeDepartment(1_000, 5)), withCredits(largeDepartment(2_000, 10))],
  ['payout lines', (facts: Facts) => payMonth(facts, rules, MONTH), withDerived(small), withDerived(large)],
] as const)('%s read twice as many cells where there is twice as much of everything, people too', (_, work, few, many) => {
  const growth = readsOf(many, work) / readsOf(few, work);
  expect(growth).toBeGreaterThan(1.8);
  expect(growth).toBeLessThan(2.05);
});

test('a plan that chooses so has credits of every kind', () => {
  const why = credits(withCredits(largeDepartment(1_000, 5))).map(({ why }) => JSON.stringify(why));
  for (const kind of ['of the deal', 'is payable by now', 'is taken back']) expect(why.some((text) => text.includes(kind))).toBe(true);
});

test('a row is copied once for all its derived columns, and a table without any not at all', () => {
  const known = withDerived(small);
  const derived = new Set(derivedColumns.map(({ table }) => table));
  for (const table of Object.keys(small).filter((one) => !derived.has(one))) expect(known[table]).toBe(small[table]);
  const { watched, counts } = counted(small);
  withDerived(watched);
  expect(counts.copies).toBe([...derived].reduce((sum, table) => sum + (small[table]?.length ?? 0), 0));
  expect(small['payments']?.[0]?.cells).not.toHaveProperty('commission');
});

test('the same payments twice are twice the money and the commission', () => {
  const twice = withDerived({ ...small, payments: [...(small['payments'] ?? []), ...(small['payments'] ?? [])] });
  const [header = [], ...rows] = evaluate(withDerived(small), rules, MONTH);
  const doubled = evaluate(twice, rules, MONTH).slice(1);
  for (const measure of ['received_new', 'team_received']) {
    const place = header.indexOf(measure);
    expect(rows.some((row) => Number(row[place]) > 0)).toBe(true);
    rows.forEach((row, i) => expect(Number(doubled[i]?.[place])).toBe(2 * Number(row[place])));
  }
});
