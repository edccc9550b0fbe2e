import { calculation, each, once } from '../calculation.ts';
import type { Point } from '../kinds.ts';
import { cents, nothing, type Exact, type Money } from '../money.ts';
import { reachedPlace } from '../points.ts';

/** The highest step reached, steps in ascending order. */
export function stepBonusOn(value: Exact, steps: readonly Point[]): Money {
  return cents(steps[reachedPlace(value, steps)]?.gives ?? nothing);
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
  examples: [
    { formula: '=STEP_BONUS(210000; A1:B3)', cells: [[100_000, 300], [200_000, 600], [300_000, 1000]], shows: 600 },
    { formula: '=STEP_BONUS(D1:D2; A1:B2)', cells: [[100_000, 300, '', 99_999.99], [200_000, 600, '', 100_000]], shows: [[0], [300]] },
  ],
});
