import { least, most, nothing, one, type Exact } from '../../money.ts';

/** What has come in on a part of a deal so far, whoever it's credited to. */
export interface Intake {
  /** The share of the deal that is signed: nothing or all. */
  readonly signed: Exact;
  /** What was invoiced, in the department's currency. */
  readonly invoiced: Exact;
  /** Payments less refunds, apart those that came in too late to earn anything: refunds are taken off these first. */
  readonly earning: Exact;
  readonly forfeited: Exact;
  /** What of the forfeited isn't even counted as received. */
  readonly uncounted: Exact;
  /** The most that all payments less refunds came to at any time. */
  readonly peak: Exact;
  readonly isRefunded: boolean;
}

export const untouched: Intake = { signed: nothing, invoiced: nothing, earning: nothing, forfeited: nothing, uncounted: nothing, peak: nothing, isRefunded: false };

/** A payment, or a refund below nothing. What makes up for a refund before it isn't forfeited. */
export function withMoney(before: Intake, amount: Exact, { isForfeited, isCounted }: { readonly isForfeited: boolean; readonly isCounted: boolean }): Intake {
  const late = isForfeited ? most(nothing, least(amount, before.earning.plus(amount))) : nothing;
  const change = amount.lt(0) ? most(amount, before.forfeited.times(-1)) : late;
  return {
    ...before,
    earning: before.earning.plus(amount).minus(change),
    forfeited: before.forfeited.plus(change),
    uncounted: amount.lt(0) ? most(nothing, before.uncounted.plus(amount)) : before.uncounted.plus(isCounted ? nothing : change),
    peak: most(before.peak, sumOf(before).plus(amount)),
    isRefunded: before.isRefunded || amount.lt(0),
  };
}

function sumOf({ earning, forfeited }: Intake): Exact {
  return earning.plus(forfeited);
}

/** A sum as far as it lies between nothing and the whole. */
export function within(amount: Exact, whole: Exact): Exact {
  return most(nothing, least(whole, amount));
}

/** How much is left of a deal that is paid in full by so much, after its refunds: of what was paid, or nothing where it was only refunded. */
export function keptOf(intake: Intake, inFull: Exact): Exact {
  const peak = within(intake.peak, inFull);
  if (peak.gt(0)) return within(sumOf(intake), inFull).div(peak);
  return intake.isRefunded ? nothing : one;
}
