import { expect, test } from 'vitest';
import { readRules } from '../../../src/core/plan/read-rules.ts';
import { together } from '../../../src/core/plan/together.ts';
import { usual, type Row } from './paid.ts';

const fix: Row = { component: 'Fix', method: 'fixed', amount: 1000 };
const meetings: Row = { component: 'Meetings', method: 'per_unit', measure: 'first_meetings', amount: 10 };
const sales: Row = { component: 'Sales', method: 'percent', measure: 'commission_new', rate: 0.05 };
const share = (component: string, cap: number | string = ''): Row => ({ component, method: 'share_of_target', measure: 'process_score', rate: 0.4, cap });
const groups = (...rows: readonly Row[]) => together(readRules(rows.map((cells, i) => ({ row: i + 2, cells: { role: 'Sales manager', paid: usual(cells), ...cells } })))).map((group) => group.map(({ component }) => component).sort().join(' + ')).sort();

test.each<[string, readonly Row[], readonly string[]]>([
  ['components that nothing links stand alone', [fix, meetings, sales], ['Fix', 'Meetings', 'Sales']],
  ['a holdback goes with what it names', [fix, meetings, sales, { component: 'Held', method: 'holdback', rate: 0.1, options: 'of = Sales' }], ['Fix', 'Held + Sales', 'Meetings']],
  ['a draw goes with all that varies', [fix, meetings, sales, { component: 'Draw', method: 'draw', amount: 500 }], ['Draw + Meetings + Sales', 'Fix']],
  ['a minimum with the whole pay, other settlements too', [fix, meetings, { component: 'Held', method: 'holdback', rate: 0.1, options: 'of = Meetings' }, { component: 'Least', method: 'minimum', amount: 500 }], ['Fix + Held + Least + Meetings']],
  ['two settlements of one component hang together by it', [fix, meetings, sales, { component: 'Held', method: 'holdback', rate: 0.1, options: 'of = Sales' }, { component: 'Cap', method: 'total_cap', amount: 900, options: 'of = Sales, Meetings' }], ['Cap + Held + Meetings + Sales', 'Fix']],
  ['a cap holds all shares of the target', [fix, share('One'), share('Two', 1.2), meetings], ['Fix', 'Meetings', 'One + Two']],
  ['how deals count is chosen for all that counts', [fix, meetings, { ...sales, options: 'window = 6' }], ['Fix', 'Meetings + Sales']],
])('%s', (_, rows, wanted) => {
  expect(groups(...rows)).toEqual(wanted);
});
