import { expect, test } from 'vitest';
import { nurtureRows } from '../../src/workbook/nurture-rows.ts';
import { tableOf } from '../../src/workbook/table.ts';
import { meetings } from '../../src/workbook/tabs/meetings.ts';
import { nurture } from '../../src/workbook/tabs/nurture.ts';
import { team } from '../../src/workbook/tabs/team.ts';

const people = tableOf(team, [
  ['Person ID', 'Name', 'Role', 'From', 'To'],
  ['P01', 'Ann', 'Lead generator', 46_000, 46_099],
  ['P01', 'Ann', 'Sales manager', 46_100, ''],
  ['P02', 'Bob', 'Sales manager', 46_000, ''],
]);

const returned = tableOf(nurture, [
  ['Lead ID', 'Company', 'Returned by', 'Owner ID', 'Returned on', 'Reason', 'Months', 'Status'],
  ['L1', 'Acme', 'P02', 'P01', 46_050, 'project moved', 3, 'open'],
]);

const heads = ['Lead ID', 'Company', 'Booked by', 'Seller ID', 'Date', 'Status', 'Kind', 'Outcome', 'Reason'];
const rowsFor = (...rows: readonly (readonly (string | number)[])[]) => nurtureRows(tableOf(meetings, [heads, ...rows]), returned, people);
const row = { lead_id: 'L2', company: 'Beta', returned_by: 'P02', owner_id: 'P01', returned_on: 46_060, reason: 'no budget', status: 'open' };

test('a first meeting that was held and ended in nurture goes back to the lead generator who booked it', () => {
  expect(rowsFor(['L2', 'Beta', 'p01', 'P02', 46_060, 'held', 'first', 'nurture', 'no budget'])).toEqual([{ ...row, owner_id: 'p01' }]);
});

test.each([
  ['booked by somebody else', ['L2', 'Beta', 'P02', 'P02', 46_060, 'held', 'first', 'nurture', 'no budget'], { ...row, owner_id: '' }],
  ['booked by who is no lead generator any more', ['L2', 'Beta', 'P01', 'P02', 46_100, 'held', 'first', 'nurture', 'no budget'], { ...row, owner_id: '', returned_on: 46_100 }],
  ['met again since it was returned', ['l1', 'Acme', 'P01', 'P02', 46_051, 'held', 'first', 'nurture', ''], { lead_id: 'l1', company: 'Acme', returned_by: 'P02', owner_id: 'P01', returned_on: 46_051, reason: '', status: 'open' }],
])('%s', (_, meeting, wanted) => {
  expect(rowsFor(meeting)).toEqual([wanted]);
});

test.each([
  ['returned on the day', ['L1', 'Acme', 'P01', 'P02', 46_050, 'held', 'first', 'nurture', '']],
  ['returned later', ['L1', 'Acme', 'P01', 'P02', 46_010, 'held', 'first', 'nurture', '']],
  ['without a lead', ['', 'Beta', 'P01', 'P02', 46_060, 'held', 'first', 'nurture', '']],
  ['without a day', ['L2', 'Beta', 'P01', 'P02', '', 'held', 'first', 'nurture', '']],
  ['not held', ['L2', 'Beta', 'P01', 'P02', 46_060, 'no-show', 'first', 'nurture', '']],
  ['a later meeting', ['L2', 'Beta', 'P01', 'P02', 46_060, 'held', 'follow-up', 'nurture', '']],
  ['another outcome', ['L2', 'Beta', 'P01', 'P02', 46_060, 'held', 'first', 'qualified', '']],
])('%s: nothing is added', (_, meeting) => {
  expect(rowsFor(meeting)).toEqual([]);
});

test('a lead that was met twice gets one row, of the later meeting', () => {
  expect(rowsFor(['L2', 'Beta', 'P01', 'P02', 46_060, 'held', 'first', 'nurture', 'no budget'], ['L2', 'Beta', 'P01', 'P02', 46_020, 'held', 'first', 'nurture', 'moved'])).toEqual([row]);
});
