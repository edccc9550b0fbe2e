import { stepBonusOn } from '../../bonus/step-bonus.ts';
import { figure } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';

export const steps = method({
  name: 'steps',
  summary: 'The amount of the highest step that the measure has reached, as STEP_BONUS pays it.',
  needs: ['steps'],
  pay: (rule, { actual }) => {
    const table = given(rule.steps);
    const reached = table.filter(({ from }) => from.lte(actual));
    const step = reached[reached.length - 1];
    return {
      amount: stepBonusOn(actual, table),
      how: sentence(step ? '{actual} reached the step from {from}' : '{actual} is below the first step, {from}', { actual: figure(actual, 0), from: figure((step ?? given(table[0] ?? null)).from, 0) }),
    };
  },
});
