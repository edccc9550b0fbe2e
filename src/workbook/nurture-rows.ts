import type { Day } from '../core/period.ts';
import { keyOf, same } from '../core/plan/fact.ts';
import { roles } from '../core/plan/role.ts';
import type { Row } from './draft.ts';
import type { Table, TableRow } from './table.ts';

/** The rows that Nurture lacks: one for each lead whose first meeting was held, ended in nurture, and has not been returned since. */
export function nurtureRows(meetings: Table, nurture: Table, team: Table): readonly Row[] {
  const latest = new Map<string, TableRow>();
  for (const row of meetings.rows.filter(isToNurture)) {
    const lead = leadOf(row);
    if (dayOf(row, 'date') >= (latest.has(lead) ? dayOf(latest.get(lead) as TableRow, 'date') : 0)) latest.set(lead, row);
  }
  const isReturned = (row: TableRow) => nurture.rows.some((returned) => leadOf(returned) === leadOf(row) && dayOf(returned, 'returned_on') >= dayOf(row, 'date'));
  return [...latest.values()].filter((row) => !isReturned(row)).map(({ cells }): Row => {
    const { lead_id = '', company = '', seller_id = '', booked_by = '', date = '', reason = '' } = cells;
    const owner_id = isLeadGenerator(team, String(booked_by), Number(date)) ? booked_by : '';
    return { lead_id, company, returned_by: seller_id, owner_id, returned_on: date, reason, status: 'open' };
  });
}

function isToNurture(row: TableRow): boolean {
  const { kind, status, outcome } = row.cells;
  return kind === 'first' && status === 'held' && outcome === 'nurture' && leadOf(row) !== '' && dayOf(row, 'date') > 0;
}

function leadOf({ cells }: TableRow): string {
  return keyOf(String(cells['lead_id'] ?? '').trim());
}

function dayOf({ cells }: TableRow, column: string): Day {
  const cell = cells[column];
  return typeof cell === 'number' ? cell : 0;
}

/** Whether somebody generates leads on a day. */
function isLeadGenerator(team: Table, person: string, day: Day): boolean {
  return team.rows.some((row) => {
    const { person_id, role, to } = row.cells;
    return same(String(person_id), person) && role === roles.leadGenerator && dayOf(row, 'from') <= day && (typeof to !== 'number' || to >= day);
  });
}
