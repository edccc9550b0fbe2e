import { activityBonus } from './methods/activity-bonus.ts';
import { amount } from './methods/amount.ts';
import { curve } from './methods/curve.ts';
import { fixed } from './methods/fixed.ts';
import { perUnit } from './methods/per-unit.ts';
import { kpiBonus } from './methods/kpi-bonus.ts';
import { percentOf } from './methods/percent-of.ts';
import { planBonus } from './methods/plan-bonus.ts';
import { pool } from './methods/pool.ts';
import { shareOfTarget } from './methods/share-of-target.ts';
import { steps } from './methods/steps.ts';
import { tiers } from './methods/tiers.ts';

/** Every way to turn a measure into money. To add one, write its file and name it here. */
export const methods = [fixed, percentOf, perUnit, planBonus, activityBonus, steps, tiers, shareOfTarget, curve, kpiBonus, pool, amount] as const;
