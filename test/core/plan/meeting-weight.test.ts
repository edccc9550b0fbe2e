import { expect, test } from 'vitest';
import { withDerived } from '../../../src/core/plan/derived.ts';

const START = 46_023;
const meeting = (company: string, day: number, more = {}) => ({ company, date: START + day, kind: 'first', status: 'held', source: 'outbound', accepted_by_sales: 'yes', ...more });

/** What each meeting counts with some settings. */
function weights(settings: Readonly<Record<string, number>>, meetings: readonly Readonly<Record<string, string | number>>[]): readonly unknown[] {
  const rows = (list: readonly Readonly<Record<string, string | number>>[]) => list.map((cells, i) => ({ row: i + 2, cells }));
  const facts = withDerived({ meetings: rows(meetings), settings: rows(Object.entries(settings).map(([parameter, value]) => ({ parameter, value }))) });
  return (facts['meetings'] ?? []).map(({ cells }) => cells['weight']);
}

test.each([
  ['every meeting counts unless Settings says otherwise', {}, [meeting('A', 1), meeting('A', 2), meeting('B', 3, { source: 'inbound' })], [1, 1, 1]],
  ['a second meeting within the days counts nothing, on their last day it does', { repeat_meeting_days: 90 }, [meeting('A', 1), meeting('a', 90), meeting('A', 180)], [1, 0, 1]],
  ['a meeting that was not held repeats nothing', { repeat_meeting_days: 90 }, [meeting('A', 1, { status: 'no-show' }), meeting('A', 20)], [1, 1]],
  ['nor one that sales refuse or say nothing of, unless it ended in negotiations', { repeat_meeting_days: 90 }, [meeting('A', 1, { accepted_by_sales: 'no', outcome: 'qualified' }), meeting('A', 2, { accepted_by_sales: '' }), meeting('A', 3, { accepted_by_sales: '', outcome: 'qualified' }), meeting('A', 4)], [1, 1, 1, 0]],
  ['of two on one day the later row is the repeat', { repeat_meeting_days: 90 }, [meeting('A', 1, { status: 'no-show' }), meeting('A', 1), meeting('a', 1), meeting('B', 1)], [1, 1, 0, 1]],
  ['and both count where repeats do', {}, [meeting('A', 1), meeting('A', 1)], [1, 1]],
  ['nor does a follow-up, nor a meeting without a company', { repeat_meeting_days: 90 }, [meeting('A', 1, { kind: 'follow-up' }), meeting('A', 20), meeting('', 21), meeting('', 22)], [1, 1, 1, 1]],
  ['an inbound request counts what Settings says', { inbound_meeting_weight: 0.5 }, [meeting('A', 1, { source: 'Inbound' }), meeting('B', 1)], [0.5, 1]],
] as const)('%s', (_, settings, meetings, counts) => {
  expect(weights(settings, meetings)).toEqual(counts);
});
