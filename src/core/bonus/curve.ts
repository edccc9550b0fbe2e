import { nothing, one, type Exact } from '../money.ts';

export interface PlanCurve {
  readonly threshold: Exact;
  readonly payAtThreshold: Exact;
  readonly excellence: Exact;
  readonly payAtExcellence: Exact;
}

/** The share of a bonus that an attainment pays: nothing below the threshold, 100% at plan, flat from excellence on. */
export function payoutAt(attainment: Exact, { threshold, payAtThreshold, excellence, payAtExcellence }: PlanCurve): Exact {
  if (attainment.lt(threshold)) return nothing;
  if (attainment.gte(excellence)) return payAtExcellence;
  if (attainment.gte(one)) return between(attainment, one, one, excellence, payAtExcellence);
  return between(attainment, threshold, payAtThreshold, one, one);
}

function between(x: Exact, x0: Exact, y0: Exact, x1: Exact, y1: Exact): Exact {
  return y0.plus(y1.minus(y0).times(x.minus(x0)).div(x1.minus(x0)));
}
