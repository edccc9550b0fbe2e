import { calculation, each, once } from '../calculation.ts';
import { share, type Exact, type Money } from '../money.ts';
import { payoutAt, type PlanCurve } from './curve.ts';
import { wholePlanBonus } from './whole-plan-bonus.ts';

/** The bonus that an actual against a plan above 0 pays. */
export function planBonusOn(actual: Exact, plan: Exact, bonus: Exact, curve: PlanCurve): Money {
  return share(bonus, payoutAt(actual.div(plan), curve));
}

export const planBonus = calculation({
  name: 'PLAN_BONUS',
  summary: 'Pays a bonus by attainment of a plan: nothing below the threshold, all at plan, more above.',
  takes: {
    actual: each('amount', 'What was achieved.'),
    plan: each('divisor', 'What was planned, above 0.'),
    bonus: each('money', 'The bonus for meeting the plan exactly.'),
    threshold: once('rate', 'Optional. The attainment where pay starts; 80% if left out.', 0.8),
    pay_at_threshold: once('score', 'Optional. The share of the bonus paid at the threshold; 50% if left out.', 0.5),
    excellence: once('excellence', 'Optional. The attainment where pay stops growing; 120% if left out.', 1.2),
    pay_at_excellence: once('uplift', 'Optional. The share of the bonus paid from there on; 150% if left out.', 1.5),
  },
  gives: 'money',
  calculate: ({ actual, plan, bonus, threshold, pay_at_threshold, excellence, pay_at_excellence }) =>
    planBonusOn(actual, plan, bonus, { threshold, payAtThreshold: pay_at_threshold, excellence, payAtExcellence: pay_at_excellence }),
  quickly: ({ threshold, pay_at_threshold, excellence, pay_at_excellence }) =>
    threshold && pay_at_threshold && excellence && pay_at_excellence && wholePlanBonus({ threshold, payAtThreshold: pay_at_threshold, excellence, payAtExcellence: pay_at_excellence }),
  examples: [
    { formula: '=PLAN_BONUS(97000; 100000; 600)', shows: 555 },
    { formula: '=PLAN_BONUS(A1:A3; 100; 1000)', cells: [[79], [90], [110]], shows: [[0], [750], [1250]] },
  ],
});
