import { calculation, each, once } from '../calculation.ts';
import { least, nothing, one, share, type Exact, type Money } from '../money.ts';

/** Nothing below the threshold, then the share of the plan that was done, up to all of it. */
export function activityBonusOn(actual: Exact, plan: Exact, bonus: Exact, threshold: Exact): Money {
  const attainment = actual.div(plan);
  return attainment.lt(threshold) ? nothing : share(bonus, least(one, attainment));
}

export const activityBonus = calculation({
  name: 'ACTIVITY_BONUS',
  summary: 'Pays a bonus for activity: nothing below the threshold, then in proportion, up to all of it.',
  takes: {
    actual: each('count', 'What was done.'),
    plan: each('divisor', 'What was planned, above 0.'),
    bonus: each('money', 'The bonus for doing all of it.'),
    threshold: once('rate', 'Optional. The attainment where pay starts; 80% if left out.', 0.8),
  },
  gives: 'money',
  calculate: ({ actual, plan, bonus, threshold }) => activityBonusOn(actual, plan, bonus, threshold),
  examples: [
    { formula: '=ACTIVITY_BONUS(9; 10; 150)', shows: 135 },
    { formula: '=ACTIVITY_BONUS(A1:A3; B1:B3; 150)', cells: [[5, 8], [8, 8], [12, 10]], shows: [[0], [150], [150]] },
  ],
});
