import { activityBonusOn } from '../../bonus/activity-bonus.ts';
import { one } from '../../money.ts';
import { standardCurve } from '../../pay/standard-curve.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';

export const activityBonus = method({
  name: 'activity_bonus',
  summary: 'A bonus for planned activity, as ACTIVITY_BONUS pays it.',
  needs: ['amount', 'plan'],
  allows: ['threshold'],
  pay: (rule, { actual, plan }) => {
    const [bonus, target, threshold] = [given(rule.amount), given(plan), rule.threshold ?? standardCurve.threshold];
    const attainment = actual.div(target);
    const parts = { attainment: percent(attainment), threshold: percent(threshold), payout: percent(one), bonus: figure(bonus) };
    const how = attainment.lt(threshold)
      ? sentence('{attainment} of plan, below {threshold}, pays nothing of {bonus}', parts)
      : sentence(attainment.gt(1) ? '{attainment} of plan pays {payout} × {bonus}' : '{attainment} of plan × {bonus}', parts);
    return { amount: activityBonusOn(actual, target, bonus, threshold), how, attainment };
  },
});
