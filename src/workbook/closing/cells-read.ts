import type { NumberKind } from '../../core/kinds.ts';
import { dailyItems } from '../../core/plan/daily.ts';
import { textOf, type Fact } from '../../core/plan/fact.ts';

/** What a cell that isn't blank has to be: a day, a last day (which may be beyond all others), somebody of Team, a role, a word of the drop-down, a name by which rows find each other, or a number within bounds. */
export type Must = 'day' | 'last day' | 'person' | 'role' | 'word' | 'name' | NumberKind;

/** What pay reads of a table. */
export interface CellsRead {
  readonly table: string;
  /** The column that says which month a row belongs to; rows without it may belong to any. */
  readonly on?: string;
  readonly columns: Readonly<Record<string, Must>>;
  /** What a row can't do without where nothing else says so: it would count for nobody. */
  readonly needs?: (row: Fact) => readonly string[];
}

const is = (row: Fact, column: string, word: string) => textOf(row, column) === word;

/** Every cell that pay follows from and that nothing else refuses. */
export const cellsRead: readonly CellsRead[] = [
  { table: 'team', columns: { person_id: 'name', role: 'name', grade: 'name', manager_id: 'person', from: 'day', to: 'last day' }, needs: () => ['person_id'] },
  { table: 'daily', on: 'date', columns: { date: 'day', person_id: 'person', ...Object.fromEntries(dailyItems.map((item) => [item, 'count' as const])) }, needs: () => ['date', 'person_id'] },
  {
    table: 'meetings',
    on: 'date',
    columns: { lead_id: 'name', company: 'name', source: 'word', booked_by: 'person', seller_id: 'person', date: 'day', status: 'word', kind: 'word', accepted_by_sales: 'word', outcome: 'word' },
    needs: (row) => ['status', ...(is(row, 'status', 'held') ? ['date', 'kind', 'seller_id', ...(is(row, 'kind', 'first') ? ['accepted_by_sales'] : [])] : [])],
  },
  {
    table: 'deals',
    on: 'closed',
    columns: { deal_id: 'name', company: 'name', lead_id: 'name', source: 'word', owner_id: 'person', product: 'name', tier: 'name', type: 'word', value: 'amount', currency: 'name', stage: 'word', closed: 'day', ended: 'day' },
    needs: (row) => ['stage', ...(is(row, 'stage', 'won') ? ['closed', 'type', 'owner_id'] : [])],
  },
  { table: 'payments', on: 'date', columns: { date: 'day', deal_id: 'name', company: 'name', type: 'word', tier: 'name', owner_id: 'person', amount: 'amount', currency: 'name' }, needs: () => ['date', 'type', 'owner_id'] },
  { table: 'deal_shares', columns: { deal_id: 'name', person_id: 'person', share: 'rate', kind: 'word' } },
  { table: 'invoices', on: 'date', columns: { date: 'day', deal_id: 'name', amount: 'amount' } },
  { table: 'spiffs', columns: { from: 'day', to: 'last day', product: 'name', tier: 'name', type: 'word', amount: 'money', rate: 'rate' } },
  { table: 'client_revenue', on: 'month', columns: { month: 'day', client_id: 'name', account_manager_id: 'person', revenue: 'amount' }, needs: () => ['month', 'client_id', 'revenue'] },
  { table: 'touches', on: 'date', columns: { date: 'day', account_manager_id: 'person', status: 'word' }, needs: () => ['date', 'account_manager_id', 'status'] },
  { table: 'absences', columns: { person_id: 'person', from: 'day', to: 'last day' }, needs: () => ['person_id'] },
  { table: 'holidays', columns: { date: 'day' }, needs: () => ['date'] },
  { table: 'quotas', on: 'period', columns: { period: 'day', person_id: 'person', kpi: 'name', value: 'count' }, needs: () => ['period', 'person_id', 'kpi'] },
  { table: 'products', columns: { tier: 'name', product: 'name', list_price: 'money', rate: 'rate', sum_from: 'money', valid_from: 'day' } },
  { table: 'exchange_rates', columns: { currency: 'name', rate: 'divisor', valid_from: 'day' } },
  { table: 'pay_plan', columns: { role: 'role', person_id: 'person', component: 'name' } },
  { table: 'adjustments', on: 'month', columns: { component: 'name', amount: 'amount' } },
  { table: 'closed_months', on: 'month', columns: { person_id: 'person', component: 'name', corrects: 'day' }, needs: () => ['person_id', 'component'] },
  { table: 'settings', columns: { parameter: 'name' } },
];
