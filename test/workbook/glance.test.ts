import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { cells } from '../../src/core/plan/payout-lines.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import type { Fact, FactCell } from '../../src/core/plan/fact.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { bottleneckOf } from '../../src/workbook/bottleneck-of.ts';
import { glance } from '../../src/workbook/glance.ts';
import { headingOf } from '../../src/workbook/column.ts';
import { inEnglish } from '../../src/core/plan/how.ts';
import { payouts } from '../../src/workbook/tabs/payouts.ts';
import type { Department } from '../../src/workbook/department-facts.ts';
import { factsOf } from '../department.ts';
import { readTables } from '../model/model.ts';

const facts = factsOf(readTables('src/workbook/sample'));
const rules = readRules(facts['pay_plan'] ?? []);
const sample: Department = { facts, rules };
const today = dayOf(2026, 7, 2);

/** The Payouts tab as it shows a department's month. */
const shown = (of: Department, month: string) => [Object.keys(payouts.columns).map(headingOf), ...payMonth(of.facts, of.rules, month).map((line) => [...cells(line, inEnglish).map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))), '', '', '', ''])];

const changed = (table: string, change: (row: Fact['cells']) => Fact['cells'] | null): Department => ({
  rules,
  facts: { ...facts, [table]: (facts[table] ?? []).flatMap((row) => (change(row.cells) === null ? [] : [{ ...row, cells: change(row.cells) as Readonly<Record<string, FactCell>> }])) },
});

test('the sample month: everyone with figure, plan, light and pay, and nothing missing', () => {
  const seen = glance(sample, shown(sample, '2026-06'), '2026-06', today);
  expect(seen.people.map(({ id, fact, plan, light, pay }) => [id, fact, plan, light, pay])).toEqual([
    ['P01', 740_400, 645_000, 'green', 7120.97],
    ['P02', 22, 22, 'green', 1800],
    ['P03', 8, 8, 'green', 986.41],
    ['P04', 8, 8, 'green', 960.09],
    ['P05', 6, 6, 'green', 661.79],
    ['P06', 303_000, 200_000, 'green', 7896.86],
    ['P07', 156_000, 170_000, 'amber', 4874.8],
    ['P08', 75_000, 110_000, 'red', 2801.86],
    ['P09', 147_600, 90_000, 'green', 4312.29],
    ['P10', 58_800, 75_000, 'red', 1952],
  ]);
  expect([seen.total, seen.sheet, seen.lacks]).toEqual([33_367.07, 'agrees', []]);
});

test.each([
  ['a quota', changed('quotas', (row) => (row['person_id'] === 'P03' && row['kpi'] === 'meetings_held' ? null : row)), { what: 'quota', name: 'Daria Sokil', kpi: 'meetings_held' }],
  ['days of work', changed('daily', (row) => (row['person_id'] === 'P04' && Number(row['date']) > dayOf(2026, 6, 26) ? null : row)), { what: 'daily', name: 'Maksym Bondar', days: 2 }],
  ['a role', changed('team', (row) => (row['role'] === 'Head of lead generation' ? null : row)), { what: 'role', role: 'Head of lead generation' }],
])('it says that %s is missing', (_, department, lack) => {
  expect(glance(department, shown(department, '2026-06'), '2026-06', today).lacks).toContainEqual(lack);
});

test('a month of nobody says only that', () => {
  expect(glance(sample, [], '2020-01', today)).toMatchObject({ people: [], total: 0, lacks: [{ what: 'nobody' }], zones: undefined });
});

test('days to come are not missed', () => {
  const without = changed('daily', (row) => (Number(row['date']) >= dayOf(2026, 6, 15) ? null : row));
  expect(glance(without, shown(without, '2026-06'), '2026-06', dayOf(2026, 6, 15)).lacks).toEqual([]);
});

test('a payout line with a warning is listed with its row', () => {
  const without = changed('quotas', (row) => (row['person_id'] === 'P03' ? null : row));
  const { lacks } = glance(without, shown(without, '2026-06'), '2026-06', today);
  const line = lacks.find(({ what }) => what === 'line');
  expect(line).toMatchObject({ name: 'Daria Sokil', component: 'Result' });
  const row = line?.what === 'line' ? shown(without, '2026-06')[line.row - 1] : [];
  expect(row?.slice(0, 3)).toEqual(['P03', 'Lead generator', 'Result']);
});

test('a sheet that shows other sums, or an error, is said', () => {
  const other = shown(sample, '2026-06').map((row, i) => (i === 3 ? row.map((cell, j) => (j === 6 ? 1 : cell)) : row));
  expect(glance(sample, other, '2026-06', today).sheet).toBe('differs');
  const unknown = shown(sample, '2026-06').slice(0, 2).map((row, i) => (i === 1 ? row.map((_, j) => (j === 0 ? '#NAME?' : '')) : row));
  expect(glance(sample, unknown, '2026-06', today).sheet).toEqual({ error: '#NAME?' });
});

test('the bottleneck is that of the last three months, by the function that the sheet has', () => {
  const zones = bottleneckOf(sample, '2026-06');
  const months = ['2026-04', '2026-05', '2026-06'];
  const inWindow = (day: FactCell | undefined) => months.includes(new Date((Number(day) - 25_569) * 86_400_000).toISOString().slice(0, 7));
  const won = (facts['deals'] ?? []).filter(({ cells: deal }) => deal['stage'] === 'won' && deal['type'] === 'new' && inWindow(deal['closed']));
  const held = (facts['meetings'] ?? []).filter(({ cells: meeting }) => meeting['kind'] === 'first' && meeting['status'] === 'held' && meeting['accepted_by_sales'] === 'yes' && inWindow(meeting['date']) && ['outbound', 'inbound', 'nurture'].includes(String(meeting['source'])));
  const value = won.reduce((sum, { cells: deal }) => sum + Number(deal['value']), 0);
  expect(zones?.map(({ zone }) => zone)).toEqual(['Lead generation', 'Sales', 'Account']);
  // A quotient of two whole numbers: the nearest that a cell can hold, by either way.
  expect(zones?.[1]?.attainment).toBe(value / (held.length * 8000));
});
