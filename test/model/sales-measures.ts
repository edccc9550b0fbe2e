// Measures of sellers, of the head of sales and of the whole company.
import { inMonth, quarterOf } from './calendar.ts';
import { planOf, type MonthView } from './month-view.ts';
import { isUnder } from './people.ts';
import { cents, count, parse, sum, times, zero, type Rational } from './rational.ts';
import { cell, rowsOf, type Row, type Tables } from './tables.ts';

/** Held first meetings of the seller, accepted or not, from any source. */
export function firstMeetings(view: MonthView, seller: string): Rational {
  return heldMeetings(view, seller, 'first');
}

/** Rows of the table follow_up_meetings, and meetings of kind follow-up that were held. */
export function followUpMeetings(view: MonthView, seller: string): Rational {
  const listed = rowsOf(view.tables, 'follow_up_meetings').filter(
    (row) => cell(row, 'seller_id') === seller && inMonth(cell(row, 'date'), view.month),
  );
  return sum([count(listed.length), heldMeetings(view, seller, 'follow-up')]);
}

function heldMeetings(view: MonthView, seller: string, kind: string): Rational {
  return count(
    view.meetings.filter(
      (row) => cell(row, 'kind') === kind && cell(row, 'status') === 'held' && cell(row, 'seller_id') === seller,
    ).length,
  );
}

/** The month's payments of one type that belong to the owner. */
export function paymentsOf(view: MonthView, owner: string, type: string): readonly Row[] {
  return view.payments.filter((row) => cell(row, 'type') === type && cell(row, 'owner_id') === owner);
}

export function received(view: MonthView, owner: string, type: string): Rational {
  return sum(paymentsOf(view, owner, type).map((row) => parse(cell(row, 'amount'))));
}

/** The tier's rate valid on the closing date of the payment's deal, else on the payment's own date; blank valid_from is "since ever". */
export function rateOf(tables: Tables, payment: Row): string {
  const dealId = cell(payment, 'deal_id');
  const deal = dealId === '' ? undefined : rowsOf(tables, 'deals').find((row) => cell(row, 'deal_id') === dealId);
  const day = (deal === undefined ? '' : cell(deal, 'closed')) || cell(payment, 'date');
  return rowsOf(tables, 'products')
    .filter((row) => cell(row, 'tier') === cell(payment, 'tier') && cell(row, 'valid_from') <= day)
    .reduce<{ from: string; rate: string }>(
      (best, row) => (cell(row, 'valid_from') >= best.from ? { from: cell(row, 'valid_from'), rate: cell(row, 'rate') } : best),
      { from: '', rate: '' },
    ).rate;
}

/** One payment's commission, rounded to the cent; a payment without a rate earns nothing. */
export function commissionOn(payment: Row, rate: string): Rational {
  return rate === '' ? zero : cents(times(parse(cell(payment, 'amount')), parse(rate)));
}

export function commissionNew(view: MonthView, owner: string): Rational {
  return sum(paymentsOf(view, owner, 'new').map((row) => commissionOn(row, rateOf(view.tables, row))));
}

/** Won deals of type new and tier base, closed in the month. */
export function baseSold(view: MonthView, seller: string): Rational {
  return count(
    view.wonInQuarter.filter(
      (deal) =>
        cell(deal, 'owner_id') === seller &&
        cell(deal, 'type') === 'new' &&
        cell(deal, 'tier') === 'base' &&
        inMonth(cell(deal, 'closed'), view.month),
    ).length,
  );
}

/** Value of the owner's won deals of the given types, quarter to date. */
export function signed(view: MonthView, owner: string, types: readonly string[]): Rational {
  const deals = view.wonInQuarter.filter((deal) => cell(deal, 'owner_id') === owner && types.includes(cell(deal, 'type')));
  return sum(deals.map((deal) => parse(cell(deal, 'value'))));
}

/** Value of all won deals of any type and owner, quarter to date. */
export function department(view: MonthView): Rational {
  return sum(view.wonInQuarter.map((deal) => parse(cell(deal, 'value'))));
}

export function quarterPlan(view: MonthView, owner: string, kpi: string): Rational | undefined {
  return planOf(view.tables, quarterOf(view.month), owner, kpi);
}

export function departmentPlan(view: MonthView): Rational | undefined {
  return quarterPlan(view, 'DEPT', 'signed_total_usd');
}

/** The month's payments of type new whose owner stands below the head, without the head's own. */
export function teamReceived(view: MonthView, head: string): Rational {
  const payments = view.payments.filter(
    (row) => cell(row, 'type') === 'new' && isUnder(view.members, cell(row, 'owner_id'), head),
  );
  return sum(payments.map((row) => parse(cell(row, 'amount'))));
}
