import type { PlanCurve } from '../bonus/curve.ts';
import { exact } from '../money.ts';

/** PLAN_BONUS's defaults: half the bonus at 80% of plan, one and a half from 120% on. */
export const standardCurve: PlanCurve = {
  threshold: exact('0.8'),
  payAtThreshold: exact('0.5'),
  excellence: exact('1.2'),
  payAtExcellence: exact('1.5'),
};
