import { activityBonusOn } from '../../bonus/activity-bonus.ts';
import { standardCurve } from '../../pay/standard-curve.ts';
import { figure, percent } from '../../wording.ts';
import { given, method } from '../method.ts';

export const activityBonus = method({
  name: 'activity_bonus',
  summary: 'A bonus for planned activity, as ACTIVITY_BONUS pays it.',
  needs: ['amount', 'plan'],
  allows: ['threshold'],
  pay: (rule, { actual, plan }) => {
    const [bonus, target, threshold] = [given(rule.amount), given(plan), rule.threshold ?? standardCurve.threshold];
    const attainment = actual.div(target);
    const paid = attainment.lt(threshold) ? `, below ${percent(threshold)}, pays nothing of` : attainment.gt(1) ? ' pays 100% ×' : ' ×';
    return { amount: activityBonusOn(actual, target, bonus, threshold), how: `${percent(attainment)} of plan${paid} ${figure(bonus)}`, attainment };
  },
});
