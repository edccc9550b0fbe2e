import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { ageingTabs, oldRows } from '../../src/workbook/old-rows.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { deals } from '../../src/workbook/tabs/deals.ts';

test('what is older than twelve months is old, as runs of neighbours; an open deal is not', () => {
  const closed = [dayOf(2025, 6, 30), dayOf(2025, 1, 1), '', dayOf(2025, 6, 29), dayOf(2025, 7, 1), dayOf(2026, 6, 1), dayOf(2024, 1, 1)];
  const table = tableOf(deals, [['Deal ID', 'Closed'], ...closed.map((day, i) => [`D${i}`, day])]);
  expect(oldRows(table, '2026-06')).toEqual([{ first: 2, count: 2 }, { first: 5, count: 1 }, { first: 8, count: 1 }]);
  expect(oldRows(table, '2024-12')).toEqual([]);
});

test('rows grow old by a column of days that people type', () => {
  const kinds = ageingTabs.map(({ id, columns, agesBy = '' }) => [id, columns[agesBy]?.kind, columns[agesBy]?.derived]);
  expect(kinds.filter(([, kind, derived]) => (kind !== 'date' && kind !== 'month') || derived)).toEqual([]);
});
