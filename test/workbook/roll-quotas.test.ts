import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { rolledQuotas } from '../../src/workbook/roll-quotas.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { quotas } from '../../src/workbook/tabs/quotas.ts';
import { team } from '../../src/workbook/tabs/team.ts';

const [april, june, july, august, september] = [4, 6, 7, 8, 9].map((month) => dayOf(2026, month, 1));
const people = tableOf(team, [
  ['Person ID', 'Name', 'Role', 'Grade', 'Manager ID', 'From', 'To', 'Note'],
  ['P01', 'Ann', 'Lead generator', 'Middle', '', 45_000, '', ''],
  ['P02', 'Bob', 'Sales manager', 'Middle', '', 45_000, dayOf(2026, 6, 30), ''],
]);
const plans = tableOf(quotas, [
  ['Period', 'Person ID', 'KPI', 'Value'],
  [april ?? 0, 'P01', 'meetings_held', 4],
  [june ?? 0, 'p01', 'meetings_held', 8],
  [august ?? 0, 'P01', 'meetings_held', 9],
  [june ?? 0, 'P02', 'first_meetings', 8],
  [april ?? 0, 'DEPT', 'signed_total_usd', 600_000],
]);

test('the latest plan goes on for who is still there; what is planned stays', () => {
  expect(rolledQuotas(plans, people, '2026-05')).toEqual([
    { period: july, person_id: 'p01', kpi: 'meetings_held', value: 8 },
    { period: september, person_id: 'P01', kpi: 'meetings_held', value: 9 },
    { period: july, person_id: 'DEPT', kpi: 'signed_total_usd', value: 600_000 },
  ]);
});

test('a ramp goes on from its last step, and a plan of a role that somebody has left does not', () => {
  const moved = tableOf(team, [['Person ID', 'Role', 'From', 'To'], ['P03', 'Lead generator', dayOf(2026, 4, 1), ''], ['P04', 'Lead generator', 45_000, dayOf(2026, 5, 31)], ['P04', 'Sales manager', june ?? 0, '']]);
  const ramp = tableOf(quotas, [['Period', 'Person ID', 'KPI', 'Value'], ...[2, 4, 6, 8].map((value, i) => [dayOf(2026, 4 + i, 1), 'P03', 'meetings_held', value]), [april ?? 0, 'P04', 'meetings_held', 8], [june ?? 0, 'P04', 'first_meetings', 6]]);
  expect(rolledQuotas(ramp, moved, '2026-06').map(({ period, person_id, kpi, value }) => [period, person_id, kpi, value])).toEqual([
    [august, 'P03', 'meetings_held', 8],
    [september, 'P03', 'meetings_held', 8],
    ...[july, august, september].map((period) => [period, 'P04', 'first_meetings', 6]),
  ]);
});

test('a quarter without plans rolls nothing', () => {
  expect(rolledQuotas(plans, people, '2025-01')).toEqual([]);
});
