import { cents, least, most, nothing, total, type Exact } from '../../money.ts';
import { keptOf, within, type Intake } from './intake.ts';
import type { Whole } from './whole.ts';

/** What somebody has had of a part of a deal. */
export interface Account {
  /** What is left of the payments that are credited to them, as far as they pay the deal. */
  readonly own: Exact;
  /** What was payable, and what of it was paid. */
  readonly due: Exact;
  readonly paid: Exact;
}

export const opened: Account = { own: nothing, due: nothing, paid: nothing };

/** Where somebody earns on the whole of a deal, and the money that pays it in full. */
export interface OnWhole {
  readonly whole: Whole;
  readonly inFull: Exact;
}

/** Commission on the whole of a deal, once more of it has come in. What a payment adds is theirs to whom it's credited; a refund takes of everybody's alike. */
export function dueOnWhole(account: Account, before: Intake, now: Intake, isCredited: boolean, on: OnWhole): Account {
  const [was, is] = [within(before.earning, on.inFull), within(now.earning, on.inFull)];
  const own = is.lt(was) ? account.own.times(is).div(was) : isCredited ? account.own.plus(is).minus(was) : account.own;
  return { ...account, own, due: cents(on.whole.credit.commission.times(shareMet(own, now, on))) };
}

/** The share of the commission on the whole that's payable by now; of what doesn't depend on money as much is left as of the deal. */
export function shareMet(own: Exact, intake: Intake, { whole, inFull }: OnWhole): Exact {
  const met = { signed: intake.signed, invoiced: within(intake.invoiced, whole.value).div(whole.value), received: own.div(inFull) };
  const kept = keptOf(intake, inFull);
  return total(whole.parts.map(([on, part]) => part.times(met[on]).times(on === 'received' ? 1 : kept)));
}

/** Payments add their own commissions. A refund takes back a part as large as that of the money; before any payment it takes back at its own rate, which a later payment makes up first. */
export function dueOnMoney(account: Account, before: Intake, now: Intake, amount: Exact, commission: Exact): Account {
  return { ...account, due: dueAfter(account.due, before, now, amount, commission) };
}

function dueAfter(due: Exact, { earning: was, peak }: Intake, { earning: is }: Intake, amount: Exact, commission: Exact): Exact {
  if (amount.lt(0) && was.gt(0)) return cents(due.times(most(nothing, is)).div(was));
  if (amount.lt(0)) return peak.gt(0) ? due : due.plus(commission);
  const earned = most(nothing, is).minus(most(nothing, was));
  const madeUp = was.lt(0) ? cents(due.times(least(nothing, is)).div(was)) : due;
  return madeUp.plus(earned.eq(amount) ? commission : cents(commission.times(earned).div(amount)));
}

/** The account once what is due has changed: what isn't earned is due and never paid; what is taken back is taken of what was paid. */
export function paidTo(before: Account, now: Account, isForfeited: boolean): Account {
  const change = now.due.minus(before.due);
  if (change.lt(0)) return { ...now, paid: before.due.gt(0) ? cents(before.paid.times(now.due).div(before.due)) : before.paid.plus(change) };
  const madeUp = least(nothing, now.due).minus(least(nothing, before.due));
  return { ...now, paid: before.paid.plus(isForfeited ? madeUp : change) };
}
