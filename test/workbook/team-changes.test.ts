import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/period.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { allocation } from '../../src/workbook/tabs/allocation.ts';
import { quotas } from '../../src/workbook/tabs/quotas.ts';
import { team } from '../../src/workbook/tabs/team.ts';
import { changePerson, changeShares, endEmployment, freeId, peopleOf, quotaRows } from '../../src/workbook/team-changes.ts';

const march = dayOf(2026, 3, 1);
const heads = ['Person ID', 'My own', 'Name', 'Role', 'Grade', 'Manager ID', 'From', 'To', 'Note'];
const table = tableOf(team, [
  heads,
  ['P01', 'x', 'Ann', 'Head of Sales', 'Senior', '', dayOf(2025, 1, 1), '', ''],
  ['P02', '', 'Ben', 'Lead generator', 'Junior', 'P01', dayOf(2025, 1, 1), dayOf(2025, 12, 31), ''],
  ['', 'only mine', '', '', '', '', '', '', ''],
  ['P02', '', 'Ben', 'Lead generator', 'Middle', 'P01', dayOf(2026, 1, 1), '', ''],
  ['P09', '', 'Cid', 'Sales manager', 'Middle', 'P01', dayOf(2025, 1, 1), dayOf(2025, 6, 30), ''],
]);
const [ann, ben, cid] = peopleOf(table);

test('everyone is shown once, by the latest row, those who left last', () => {
  expect(peopleOf(table).map(({ id, grade, to }) => [id, grade, to])).toEqual([['P01', 'Senior', null], ['P02', 'Middle', null], ['P09', 'Middle', dayOf(2025, 6, 30)]]);
  expect(freeId(peopleOf(table))).toBe('P10');
  expect(freeId([])).toBe('P01');
});

const wish = { id: 'P02', name: 'Ben', role: 'Lead generator', grade: 'Middle', manager: 'P01', from: march };

test('a new grade ends the row so far and begins another, beside a column of the user\'s own', () => {
  expect(changePerson(table, ben ?? raise(), { ...wish, grade: 'Senior' })).toEqual({
    changes: [{ row: 5, column: 8, to: march - 1, was: '' }],
    rows: [{ person_id: 'P02', name: 'Ben', role: 'Lead generator', grade: 'Senior', manager_id: 'P01', from: march, to: '', note: '' }],
  });
});

test('a corrected name changes its own cell and nothing else', () => {
  expect(changePerson(table, ben ?? raise(), { ...wish, name: '=Benjamin' })).toEqual({ changes: [{ row: 5, column: 3, to: "'=Benjamin", was: 'Ben' }], rows: [] });
});

test('what holds from the first day on is a correction, not a new row of no length', () => {
  expect(changePerson(table, ben ?? raise(), { ...wish, role: 'Sales manager', from: dayOf(2026, 1, 1) })).toEqual({ changes: [{ row: 5, column: 4, to: 'Sales manager', was: 'Lead generator' }], rows: [] });
});

test('employment ends in the last row', () => {
  expect(endEmployment(table, ann ?? raise(), march)).toEqual([{ row: 2, column: 8, to: march, was: '' }]);
  expect(cid?.to).toBe(dayOf(2025, 6, 30));
});

const noQuotas = tableOf(quotas, [['Period', 'Person ID', 'KPI', 'Value']]);

test.each([
  ['a new lead generator gets a ramp', 'Lead generator', true, ['2026-03 meetings_held 2', '2026-04 meetings_held 4', '2026-05 meetings_held 6', '2026-06 meetings_held 8']],
  ['one from another role gets full quotas', 'Lead generator', false, ['2026-03 meetings_held 8', '2026-04 meetings_held 8', '2026-05 meetings_held 8']],
  ['an account manager is planned by the quarter', 'Account manager', true, ['2026-01 signed_repeat_usd 75000', '2026-04 signed_repeat_usd 75000']],
  ['a head has no quota of their own', 'Head of lead generation', true, []],
])('%s', (_, role, isNew, rows) => {
  const said = quotaRows(noQuotas, { id: 'P10', role }, '2026-03', isNew).map(({ period, kpi, value }) => `${new Date((Number(period) - 25_569) * 86_400_000).toISOString().slice(0, 7)} ${String(kpi)} ${String(value)}`);
  expect(said).toEqual(rows);
});

test('a quota that is there already is not written twice', () => {
  const some = tableOf(quotas, [['Period', 'Person ID', 'KPI', 'Value'], [dayOf(2026, 4, 1), 'p10', 'meetings_held', 5]]);
  expect(quotaRows(some, { id: 'P10', role: 'Lead generator' }, '2026-03', false).map(({ period }) => period)).toEqual([dayOf(2026, 3, 1), dayOf(2026, 5, 1)]);
});

test('shares of time are changed in their rows, and only blocks that are missing are added', () => {
  const shared = tableOf(allocation, [['Person ID', 'Process', 'Share'], ['P02', 'Sales', 0.3], ['P02', 'Lead generation', 0.7]]);
  expect(changeShares(shared, 'P02', { 'Lead generation': 0.5, Sales: 0.3, 'Account management': 0.2 })).toEqual({
    changes: [{ row: 3, column: 3, to: 0.5, was: 0.7 }],
    rows: [{ person_id: 'P02', process: 'Account management', share: 0.2 }],
  });
});

function raise(): never {
  throw new Error('the table lacks somebody');
}
