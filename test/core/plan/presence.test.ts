import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/period.ts';
import { withDerived } from '../../../src/core/plan/derived.ts';
import { evaluate } from '../../../src/core/plan/evaluate.ts';
import type { Fact } from '../../../src/core/plan/fact.ts';
import { readRules } from '../../../src/core/plan/read-rules.ts';

const rows = (...cells: readonly Fact['cells'][]): readonly Fact[] => cells.map((one, i) => ({ row: i + 2, cells: one }));

const prorated = [['month', ''], ['quarter', '_quarter'], ['half-year', '_half'], ['year', '_year']].flatMap(([paid = '', suffix = '']) => ['presence', 'presence_calendar'].map((kind) => ({ role: 'Seller', component: kind + suffix, method: 'fixed', amount: 100, paid, options: `prorate = ${kind}${suffix}` })));
const rules = readRules(rows(...prorated));

/** Somebody employed from 1 June 2026, away for the second week of June; one Monday of July is a holiday. */
const facts = withDerived({
  team: rows({ person_id: 'A', name: 'A', role: 'Seller', manager_id: '', from: dayOf(2026, 6, 1), to: '' }),
  absences: rows({ person_id: 'A', from: dayOf(2026, 6, 8), to: dayOf(2026, 6, 14), kind: 'vacation' }),
  holidays: rows({ date: dayOf(2026, 7, 6), name: 'Holiday' }),
});

const present = (month: string, measure: string) => {
  const [header = [], row] = evaluate(facts, rules, month);
  return row?.[header.indexOf(measure)];
};

// The year: 214 days of 365 from 1 June on, less 7 away.
test.each([
  ['2026-06', 'presence', 17 / 22],
  ['2026-06', 'presence_calendar', 23 / 30],
  ['2026-06', 'presence_quarter', 17 / (22 + 21 + 22)],
  ['2026-06', 'presence_calendar_quarter', 23 / 91],
  ['2026-06', 'presence_half', 17 / (22 + 20 + 22 + 22 + 21 + 22)],
  ['2026-07', 'presence_half', 1],
  ['2026-07', 'presence_quarter', 1],
  ['2026-07', 'presence_year', (17 + 22) / (129 + 22)],
  ['2026-12', 'presence_calendar_half', 1],
  ['2026-12', 'presence_calendar_year', (214 - 7) / 365],
])('in %s %s is what was there of the period so far', (month, measure, share) => {
  expect(present(month, measure)).toBe(share);
});
