import { cents, least, most, nothing, one, total, type Exact } from '../../money.ts';
import type { Whole } from './whole.ts';

/** What has come in on somebody's part of a deal so far, and what they have had of it. */
export interface Account {
  readonly signed: Exact;
  readonly invoiced: Exact;
  /** Payments less refunds, and the most that these came to at any time. */
  readonly received: Exact;
  readonly peak: Exact;
  readonly isRefunded: boolean;
  /** What was payable, and what of it was paid. */
  readonly due: Exact;
  readonly paid: Exact;
}

export const opened: Account = { signed: nothing, invoiced: nothing, received: nothing, peak: nothing, isRefunded: false, due: nothing, paid: nothing };

/** Something comes in: on what, and how much, with the commission on it where each payment has its own. */
export function withMore(account: Account, on: 'signed' | 'invoiced' | 'received', amount: Exact, commission: Exact, whole: Whole | null): Account {
  const sum = account[on].plus(amount);
  const known = { ...account, [on]: sum, peak: on === 'received' ? most(account.peak, sum) : account.peak, isRefunded: account.isRefunded || (on === 'received' && amount.lt(0)) };
  return { ...known, due: whole ? cents(whole.credit.commission.times(shareMet(known, whole))) : dueAfter(account, amount, commission) };
}

/** The share of the commission that's payable by now; a refund takes back as much of every part as it does of the money. */
export function shareMet(account: Account, { parts, value }: Whole): Exact {
  const met = (amount: Exact) => most(nothing, least(value, amount)).div(value);
  const [kept, peak] = [met(account.received), met(account.peak)];
  const share = total(parts.map(([on, part]) => part.times(on === 'received' ? peak : met(account[on]))));
  if (peak.gt(0)) return share.times(kept).div(peak);
  return account.isRefunded ? nothing : share;
}

/** Payments add their own commissions. A refund takes back a part as large as that of the money; before any payment it takes back at its own rate, which a later payment makes up first. */
function dueAfter({ received, peak, due }: Account, amount: Exact, commission: Exact): Exact {
  const sum = received.plus(amount);
  if (amount.lt(0) && received.gt(0)) return cents(due.times(most(nothing, sum)).div(received));
  if (amount.lt(0)) return peak.gt(0) ? due : due.plus(commission);
  if (received.gte(0) || amount.eq(0)) return due.plus(commission);
  return cents(due.times(least(nothing, sum)).div(received)).plus(cents(commission.times(most(nothing, sum)).div(amount)));
}

/** The account once what is due has changed: what isn't earned is due and never paid; what is taken back is taken of what was paid. */
export function paidTo(before: Account, now: Account, isForfeited: boolean): Account {
  const change = now.due.minus(before.due);
  if (change.lt(0)) return { ...now, paid: before.due.gt(0) ? cents(before.paid.times(now.due).div(before.due)) : before.paid.plus(change) };
  const madeUp = least(nothing, now.due).minus(least(nothing, before.due));
  return { ...now, paid: before.paid.plus(isForfeited ? madeUp : change) };
}

/** How much of what was received is left after a refund. */
export function keptOf({ received }: Account, now: Account): Exact {
  return received.gt(0) ? most(nothing, now.received).div(received) : one;
}
