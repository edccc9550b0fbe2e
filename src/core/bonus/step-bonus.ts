import { calculation, each, once } from '../calculation.ts';
import type { Point } from '../kinds.ts';
import { cents, nothing, type Exact, type Money } from '../money.ts';

/** The highest step reached, steps in ascending order. */
export function stepBonusOn(value: Exact, steps: readonly Point[]): Money {
  const inReach = steps.filter(({ from }) => from.lte(value));
  return cents(inReach[inReach.length - 1]?.gives ?? nothing);
}

export const stepBonus = calculation({
  name: 'STEP_BONUS',
  summary: 'Pays the bonus of the highest step that a value has reached; steps do not add up.',
  takes: {
    value: each('amount', 'The value that climbs the steps.'),
    steps: once('steps', 'A table of two columns: from, bonus.'),
  },
  gives: 'money',
  calculate: ({ value, steps }) => stepBonusOn(value, steps),
});
