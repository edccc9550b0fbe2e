// Measures of account managers.
import { inMonth, monthBefore, monthOf, quarterMonths } from './calendar.ts';
import { acceptedMeetings } from './lead-measures.ts';
import type { MonthView } from './month-view.ts';
import { count, fraction, less, over, parse, sum, times, zero, type Rational } from './rational.ts';
import { cell, rowsOf, type Row, type Tables } from './tables.ts';

/** Touches done / all touches of the month. */
export function careScore(view: MonthView, manager: string): Rational | undefined {
  const touches = rowsOf(view.tables, 'touches').filter(
    (row) => cell(row, 'account_manager_id') === manager && inMonth(cell(row, 'date'), view.month),
  );
  if (touches.length === 0) return undefined;
  return over(count(touches.filter((row) => cell(row, 'status') === 'done').length), count(touches.length));
}

export function referralMeetings(view: MonthView, manager: string): Rational {
  return count(acceptedMeetings(view, manager).filter((row) => cell(row, 'source') === 'referral').length);
}

/** Won deals of type new from a referral whose first meeting the person booked, in the month of the deal's first payment. */
export function referralsWon(view: MonthView, manager: string): Rational {
  const { tables, month } = view;
  const won = rowsOf(tables, 'deals').filter(
    (deal) =>
      cell(deal, 'stage') === 'won' &&
      cell(deal, 'type') === 'new' &&
      cell(deal, 'source') === 'referral' &&
      monthOf(firstPaymentOn(tables, deal)) === month &&
      bookedFirstMeeting(tables, deal, manager),
  );
  return count(won.length);
}

function firstPaymentOn(tables: Tables, deal: Row): string {
  const days = rowsOf(tables, 'payments')
    .filter((row) => cell(row, 'deal_id') === cell(deal, 'deal_id'))
    .map((row) => cell(row, 'date'));
  return days.toSorted()[0] ?? '';
}

function bookedFirstMeeting(tables: Tables, deal: Row, manager: string): boolean {
  const lead = cell(deal, 'lead_id');
  if (lead === '') return false;
  return rowsOf(tables, 'meetings').some(
    (row) => cell(row, 'lead_id') === lead && cell(row, 'kind') === 'first' && cell(row, 'booked_by') === manager,
  );
}

/** A client's revenue entered for a month. */
interface Revenue {
  readonly client: string;
  readonly manager: string;
  readonly revenue: Rational;
}

function revenueIn(tables: Tables, month: string): readonly Revenue[] {
  return rowsOf(tables, 'client_revenue')
    .filter((row) => cell(row, 'month') === month && cell(row, 'revenue') !== '')
    .map((row) => ({
      client: cell(row, 'client_id'),
      manager: cell(row, 'account_manager_id'),
      revenue: parse(cell(row, 'revenue')),
    }));
}

interface BookClient {
  readonly before: Rational; // revenue in the earlier month
  readonly after: Rational; // revenue in the quarter's last month, whoever manages the client then
}

/** The clients that were the manager's in the month before the quarter; where none is entered, in the quarter's first month. */
function bookOf(view: MonthView, manager: string): readonly BookClient[] {
  const [first, , last] = quarterMonths(view.month);
  const entered = (month: string): readonly Revenue[] => revenueIn(view.tables, month).filter((row) => row.manager === manager);
  const before = entered(monthBefore(first));
  const earlier = before.length > 0 ? before : entered(first);
  const later = revenueIn(view.tables, last);
  if (later.length === 0) return []; // the last month isn't entered yet
  const total = (rows: readonly Revenue[], client: string): Rational =>
    sum(rows.filter((row) => row.client === client).map((row) => row.revenue));
  const clients = [...new Set(earlier.map((row) => row.client))];
  return clients.map((client) => ({ before: total(earlier, client), after: total(later, client) }));
}

function sizeOf(book: readonly BookClient[]): Rational {
  return sum(book.map((client) => client.before));
}

/** The book's revenue in the quarter's last month / in the earlier month. */
export function nrr(view: MonthView, manager: string): Rational | undefined {
  const book = bookOf(view, manager);
  const before = sizeOf(book);
  return less(zero, before) ? over(sum(book.map((client) => client.after)), before) : undefined;
}

/** Has a client with at least 20% of the earlier month's book no revenue in the last month? */
export function bigClientLost(view: MonthView, manager: string): boolean | undefined {
  const book = bookOf(view, manager);
  const big = times(sizeOf(book), fraction(1n, 5n));
  if (!less(zero, big)) return undefined;
  return book.some((client) => !less(client.before, big) && !less(zero, client.after));
}
