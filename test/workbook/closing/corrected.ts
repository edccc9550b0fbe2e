import { dayOf } from '../../../src/core/period.ts';
import type { How } from '../../../src/core/plan/how.ts';
import { closedUpTo, closingIn, sample, type Tables } from './pay-cycle.ts';

type Row = Tables[string][number];

/** The first quarter of the sample department, closed. */
export const closed = closedUpTo(sample, ['2026-01', '2026-02', '2026-03']);

export const withRow = (tables: Tables, tab: string, row: Row): Tables => ({ ...tables, [tab]: [...(tables[tab] ?? []), row] });

export const changed = (tables: Tables, tab: string, which: (row: Row) => boolean, to: Row): Tables => ({ ...tables, [tab]: (tables[tab] ?? []).map((row) => (which(row) ? { ...row, ...to } : row)) });

/** A payment of P06 that was entered late. */
export const latePayment = (tables: Tables, month: number, amount: number): Tables =>
  withRow(tables, 'payments', { date: dayOf(2026, month, 28), deal_id: 'D04', company: 'Terra Retail', type: 'new', owner_id: 'P06', amount });

/** A first meeting of February that was held and accepted. */
export const met = (sample['meetings'] ?? []).find(({ date, kind, status, booked_by, accepted_by_sales }) => Number(date) >= dayOf(2026, 2, 1) && Number(date) <= dayOf(2026, 2, 28) && kind === 'first' && status === 'held' && accepted_by_sales === 'yes' && String(booked_by).startsWith('P0'));

export const notHeld = (tables: Tables): Tables => changed(tables, 'meetings', (row) => row === met, { status: 'cancelled' });

export const raisedFix = (tables: Tables): Tables => changed(tables, 'pay_plan', ({ role, component }) => role === 'Sales manager' && component === 'Fix', { amount: 1100 });

/** The sample with a component that is paid to date. */
export const toDate: Tables = { ...sample, pay_plan: [...(sample['pay_plan'] ?? []), { role: 'Sales manager', component: 'To date', measure: 'received_new_quarter', method: 'percent', rate: 0.01, paid: 'month', options: 'true_up = quarter' }] };

/** Why earlier months are corrected: every sentence that says so. */
export const reasons: readonly How[] = [
  ...[latePayment(closed, 3, 2000), notHeld(closed), changed(closed, 'quotas', ({ person_id, kpi }) => person_id === 'P06' && kpi === 'first_meetings', { value: 1 })].flatMap((tables) => closingIn(tables, '2026-04').lines),
  ...closingIn(withRow(latePayment(closedUpTo(toDate, ['2026-01', '2026-02']), 1, 40_000), 'adjustments', { month: dayOf(2026, 1, 1), person_id: 'P06', component: 'To date', amount: 50, reason: 'late' }), '2026-03').lines,
].flatMap(({ kind, how }) => (kind === 'correction' ? [how] : [])).concat(closingIn(raisedFix(closed), '2026-04').left.map(({ how }) => how), closingIn(changed(closed, 'products', () => true, { rate: 0.05 }), '2026-04', true).lines.map(({ how }) => how));
