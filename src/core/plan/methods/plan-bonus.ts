import { payoutAt, type PlanCurve } from '../../bonus/curve.ts';
import { standardCurve } from '../../pay/standard-curve.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import type { Rule } from '../rule.ts';

export const planBonus = method({
  name: 'plan_bonus',
  summary: 'A bonus by attainment of the plan, as PLAN_BONUS pays it.',
  needs: ['amount', 'plan'],
  allows: ['threshold', 'pay_at_threshold', 'excellence', 'pay_at_excellence'],
  pay: (rule, { actual, plan }) => {
    const attainment = actual.div(given(plan));
    const bonus = given(rule.amount);
    const curve = curveOf(rule);
    const payout = payoutAt(attainment, curve);
    const parts = { attainment: percent(attainment), threshold: percent(curve.threshold), payout: percent(payout), bonus: figure(bonus) };
    const how = sentence(attainment.lt(curve.threshold) ? '{attainment} of plan, below {threshold}, pays {payout} × {bonus}' : '{attainment} of plan pays {payout} × {bonus}', parts);
    return { amount: bonus.times(payout), how, attainment };
  },
});

function curveOf(rule: Rule): PlanCurve {
  return {
    threshold: rule.threshold ?? standardCurve.threshold,
    payAtThreshold: rule.payAtThreshold ?? standardCurve.payAtThreshold,
    excellence: rule.excellence ?? standardCurve.excellence,
    payAtExcellence: rule.payAtExcellence ?? standardCurve.payAtExcellence,
  };
}
