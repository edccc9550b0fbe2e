import type { Quick } from '../calculation.ts';
import { isNone, NONE, portion, safe, wholeOf, wholeOfExact } from '../whole.ts';
import type { PlanCurve } from './curve.ts';

const { abs, floor, max } = Math;

/** What PLAN_BONUS pays for an actual, a plan and a bonus, in whole cents; nothing where the curve has more than four decimals. */
export function wholePlanBonus({ threshold, payAtThreshold, excellence, payAtExcellence }: PlanCurve): Quick | undefined {
  const curve = [threshold, payAtThreshold, excellence, payAtExcellence];
  const whole = [10, 100, 10_000].find((parts) => curve.every((point) => !isNone(wholeOfExact(point, parts))));
  if (whole === undefined) return undefined;
  const [start = 0, least = 0, end = 0, most = 0] = curve.map((point) => wholeOfExact(point, whole));
  return (actual, plan, bonus) => {
    const parts = floor(actual) === actual && floor(plan) === plan ? 1 : 100;
    const [done, due, money] = [wholeOf(actual, parts), wholeOf(plan, parts), wholeOf(bonus, 100)];
    if (isNone(safe(max(abs(done), due) * 20 * whole))) return NONE;
    if (done * whole < start * due) return 0;
    if (done * whole >= end * due) return portion(money, most, whole);
    if (done >= due) return portion(money, (end - most) * due + (most - whole) * done, due * (end - whole));
    return portion(money, (least - start) * due + (whole - least) * done, due * (whole - start));
  };
}
