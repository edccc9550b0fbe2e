import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/period.ts';
import { withCredits } from '../../../src/core/plan/credited.ts';
import { withDerived } from '../../../src/core/plan/derived.ts';
import { evaluate } from '../../../src/core/plan/evaluate.ts';
import type { Fact } from '../../../src/core/plan/fact.ts';
import { readRules } from '../../../src/core/plan/read-rules.ts';
import { roles } from '../../../src/core/plan/role.ts';

const rows = (...cells: readonly Fact['cells'][]): readonly Fact[] => cells.map((one, i) => ({ row: i + 2, cells: one }));
const person = (person_id: string, role: string, manager_id: string) => ({ person_id, name: person_id, role, manager_id, from: dayOf(2025, 1, 1), to: '' });
const shared = (person_id: string, share: number, kind: string) => ({ deal_id: 'D1', person_id, share, kind });

/** A head over two sellers and an assistant, who share a deal of 100,000: a seller has a tenth on top. */
const facts = withDerived({
  team: rows(person('H', roles.salesHead, ''), person('A', roles.seller, 'H'), person('B', roles.seller, 'H'), person('C', 'Assistant', 'H')),
  products: rows({ product: 'Project', tier: 'base', rate: 0.05, list_price: 1 }),
  deals: rows({ deal_id: 'D1', company: 'Acme', owner_id: 'A', type: 'new', tier: 'base', value: 100_000, stage: 'won', closed: dayOf(2026, 6, 5) }),
  payments: rows({ date: dayOf(2026, 6, 10), deal_id: 'D1', company: 'Acme', type: 'new', tier: 'base', owner_id: 'A', amount: 100_000 }),
  deal_shares: rows(shared('A', 0.6, 'split'), shared('C', 0.4, 'split'), shared('B', 0.1, 'overlay')),
});
const rules = readRules(rows(...['team_signed', 'team_received'].map((measure) => ({ role: roles.salesHead, component: measure, measure, method: 'percent', rate: 0.01, paid: measure === 'team_signed' ? 'quarter' : 'month' }))));

test.each([
  ['team_signed', 60_000],
  ['team_received', 100_000],
])('%s counts a shared deal once, and nothing of what comes on top: of sellers, or of everyone below', (measure, counted) => {
  const [header = [], ...people] = evaluate(withCredits(facts, rules), rules, '2026-06');
  const head = people.find((row) => row[header.indexOf('person_id')] === 'H');
  expect(head?.[header.indexOf(measure)]).toBe(counted);
});
