// From measures to money: one function per component, each rounded to the cent. `undefined` is "missing or nothing to measure" and pays 0.
import { cents, count, fraction, less, minus, one, over, plus, smaller, times, zero, type Rational } from './rational.ts';

export type Measured = Rational | undefined;

function percent(value: number): Rational {
  return fraction(BigInt(value), 100n);
}

/** Actual / plan; a plan of 0 has no attainment. */
export function attainment(actual: Measured, plan: Measured): Measured {
  return actual === undefined || plan === undefined || !less(zero, plan) ? undefined : over(actual, plan);
}

interface Curve {
  readonly threshold: Rational;
  readonly payAtThreshold: Rational;
  readonly excellence: Rational;
  readonly payAtExcellence: Rational;
}

const usualCurve: Curve = {
  threshold: percent(80),
  payAtThreshold: percent(50),
  excellence: percent(120),
  payAtExcellence: percent(150),
};

const leadTeamCurve: Curve = {
  threshold: percent(70),
  payAtThreshold: percent(50),
  excellence: percent(130),
  payAtExcellence: percent(130),
};

function between(value: Rational, from: Rational, to: Rational, payFrom: Rational, payTo: Rational): Rational {
  return plus(payFrom, times(minus(payTo, payFrom), over(minus(value, from), minus(to, from))));
}

/** The payout fraction: 0 below the threshold, linear to 1 at plan, linear to the top, flat above. */
export function curveFraction(reached: Measured, curve: Curve = usualCurve): Rational {
  if (reached === undefined || less(reached, curve.threshold)) return zero;
  if (less(reached, one)) return between(reached, curve.threshold, one, curve.payAtThreshold, one);
  if (less(reached, curve.excellence)) return between(reached, one, curve.excellence, one, curve.payAtExcellence);
  return curve.payAtExcellence;
}

/** bonus × min(1, actual / plan) from 80% on, else 0. */
function activityBonus(actual: Measured, plan: Measured, bonus: number): Rational {
  const reached = attainment(actual, plan);
  if (reached === undefined || less(reached, percent(80))) return zero;
  return cents(times(count(bonus), smaller(one, reached)));
}

export function fix(role: string, presence: Measured): Rational {
  const monthly: Readonly<Record<string, number>> = { HLG: 1000, S: 1000, HS: 2000, AM: 1200 };
  return presence === undefined ? zero : cents(times(count(monthly[role] ?? 0), presence));
}

// Lead generator: 40% of the target for the process, 60% for the quota, together at most 120% of target × presence.

export function leadProcess(target: Measured, presence: Measured, score: Measured): Rational {
  if (target === undefined || presence === undefined || score === undefined) return zero;
  return cents(times(times(times(target, presence), percent(40)), smaller(one, score)));
}

export function leadResult(target: Measured, presence: Measured, held: Measured, quota: Measured, process: Rational): Rational {
  const reached = attainment(held, quota);
  if (target === undefined || presence === undefined || reached === undefined) return zero;
  const prorated = times(target, presence);
  const earned = times(times(prorated, percent(60)), reached);
  const room = minus(times(prorated, percent(120)), process);
  const result = smaller(earned, room);
  return less(result, zero) ? zero : cents(result);
}

// Head of lead generation.

export function leadTeamPlan(held: Measured, quota: Measured): Rational {
  return cents(times(count(600), curveFraction(attainment(held, quota), leadTeamCurve)));
}

export function leadTeamProcess(score: Measured): Rational {
  return score === undefined || less(score, percent(90)) ? zero : count(200);
}

// Seller.

export function meetingBonus(held: Measured, plan: Measured): Rational {
  return activityBonus(held, plan, 150);
}

export function baseProducts(sold: Rational): Rational {
  return cents(times(count(200), sold));
}

/** The highest step reached. */
export function salesVolume(signed: Rational): Rational {
  if (less(signed, count(100_000))) return zero;
  if (less(signed, count(200_000))) return count(300);
  return less(signed, count(300_000)) ? count(600) : count(1000);
}

export function personalPlan(personal: Measured): Rational {
  return cents(times(count(1200), curveFraction(personal)));
}

/** Opens at 50% of the personal plan. */
export function sellerDepartmentPlan(department: Measured, personal: Measured): Rational {
  if (personal === undefined || less(personal, percent(50))) return zero;
  return cents(times(count(600), curveFraction(department)));
}

// Head of sales.

/** 1% of what the team received; in a quarter's last month only where the department reached 70%. */
export function override(teamReceived: Rational, quarterEnd: boolean, department: Measured): Rational {
  if (quarterEnd && (department === undefined || less(department, percent(70)))) return zero;
  return cents(times(percent(1), teamReceived));
}

export function headDepartmentPlan(department: Measured): Rational {
  return cents(times(count(3000), curveFraction(department)));
}

// Account manager.

export function expansionShare(received: Rational): Rational {
  return cents(times(percent(3), received));
}

export function continuingShare(received: Rational): Rational {
  return cents(times(percent(1), received));
}

export function care(score: Measured): Rational {
  return activityBonus(score, one, 150);
}

export function referralMeetingsBonus(meetings: Rational): Rational {
  return cents(times(count(200), meetings));
}

export function referralsWonBonus(won: Rational): Rational {
  return cents(times(count(500), won));
}

export function retention(nrr: Measured, bigClientLost: boolean | undefined): Rational {
  if (nrr === undefined || bigClientLost !== false || less(nrr, percent(90))) return zero;
  if (less(nrr, one)) return count(450);
  return less(nrr, percent(110)) ? count(900) : count(1350);
}
