import type { Row } from '../draft.ts';
import type { TableTab } from '../tab.ts';
import { idOf, typedColumns } from './target.ts';

/** What a row of a tab can't do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  team: ['person_id', 'role', 'from'],
  meetings: ['meeting_id', 'date'],
  nurture: ['lead_id'],
  deals: ['deal_id', 'stage'],
  payments: ['date', 'type', 'amount', 'owner_id'],
  daily: ['date', 'person_id'],
  client_revenue: ['month', 'client_id', 'revenue'],
  touches: ['date', 'client_id', 'account_manager_id', 'status'],
  life_events: ['date', 'client_id'],
  absences: ['person_id', 'from', 'to'],
  quotas: ['period', 'person_id', 'kpi', 'value'],
  products: ['tier', 'rate'],
  pay_plan: ['role', 'component', 'measure', 'method'],
  allocation: ['person_id', 'process', 'share'],
};

/** What is asked for where the file doesn't give it, and may be blank all the same. */
const asked: Readonly<Record<string, readonly string[]>> = { deals: ['type'] };

export function asksOf(tab: TableTab): readonly string[] {
  return asked[tab.id] ?? [];
}

/** A tab that isn't listed needs its id, or else its first column. */
export function needsOf(tab: TableTab): readonly string[] {
  const [first = ''] = typedColumns(tab);
  return needed[tab.id] ?? [idOf(tab) ?? first];
}

/** What else a row needs by what it says itself: a deal that is over has a day, and a won one its value and whose it is. */
export function alsoNeeds(tab: TableTab, row: Row): readonly string[] {
  if (tab.id !== 'deals') return [];
  if (row['stage'] === 'won') return ['closed', 'value', 'owner_id'];
  return row['stage'] === 'lost' ? ['closed'] : [];
}
