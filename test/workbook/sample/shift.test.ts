import { expect, test } from 'vitest';
import { isoDay } from '../../../src/core/period.ts';
import { inEnglish } from '../../../src/core/plan/how.ts';
import { payMonth } from '../../../src/core/plan/pay-month.ts';
import { readFiles } from '../../../src/workbook/read-files.ts';
import { shiftTables } from '../../../src/workbook/sample/shift.ts';
import { departmentOf } from '../../../src/workbook/department-facts.ts';
import { headingOf } from '../../../src/workbook/column.ts';
import { tabs } from '../../../src/workbook/tabs.ts';
import type { Row } from '../../../src/workbook/draft.ts';
import { filesOf } from '../../department.ts';
import { readTables } from '../../model/model.ts';

const { tables } = readFiles('sample-department', filesOf(readTables('src/workbook/sample')));

/** Tables as their tabs would hold them. */
const asValues = (of: Readonly<Record<string, readonly Row[]>>) =>
  Object.fromEntries(tabs.map((tab) => [tab.id, [Object.keys(tab.columns).map(headingOf), ...(of[tab.id] ?? tab.starts ?? []).map((row) => Object.keys(tab.columns).map((name) => row[name] ?? ''))]]));

test.each([
  ['the sample is not over yet', '2026-06', '2026-06'],
  ['less than a quarter ago', '2026-08', '2026-06'],
  ['a quarter ago', '2026-09', '2026-09'],
  ['in between', '2026-11', '2026-09'],
  ['over the turn of the year', '2027-01', '2026-12'],
  ['years later', '2029-07', '2029-06'],
])('%s: in %s the sample ends in %s', (_, today, last) => {
  expect(shiftTables(tables, '2026-06', today).last).toBe(last);
});

test('facts move by whole quarters and are paid in the months they moved to', () => {
  const moved = shiftTables(tables, '2026-06', '2027-01');
  const { facts, rules } = departmentOf(asValues(moved.tables));
  const lines = payMonth(facts, rules, '2026-12');
  expect(lines.filter(({ how }) => inEnglish(how).startsWith('⚠'))).toEqual([]);
  const before = departmentOf(asValues(tables));
  const notByDay = (month: string, of: typeof before) => payMonth(of.facts, of.rules, month).filter(({ component }) => !['Process', 'Process bonus', 'Result'].includes(component)).map(({ person, component, amount }) => `${person} ${component} ${amount.toFixed(2)}`);
  expect(notByDay('2026-12', { facts, rules })).toEqual(notByDay('2026-06', before));
});

test('a day of work lands on a working day, and no working day of somebody at work is left out', () => {
  const { tables: moved } = shiftTables(tables, '2026-06', '2027-01');
  const holidays = new Set((moved['holidays'] ?? []).map(({ date }) => Number(date)));
  expect([...holidays].map(isoDay)).toEqual(expect.arrayContaining(['2026-01-01', '2026-05-01']));
  const days = (moved['daily'] ?? []).map(({ date }) => Number(date));
  expect(days.filter((day) => [0, 6].includes(new Date(Date.parse(isoDay(day))).getUTCDay()) || holidays.has(day))).toEqual([]);
  const inDecember = new Set((moved['daily'] ?? []).filter(({ person_id, date }) => person_id === 'P03' && isoDay(Number(date)).startsWith('2026-12')).map(({ date }) => date));
  const away = (moved['absences'] ?? []).filter(({ person_id, from }) => person_id === 'P03' && isoDay(Number(from)).startsWith('2026-12'));
  expect(inDecember.size + away.length).toBe(23);
});
