import { firstDay } from '../../core/period.ts';
import { plans } from '../plans.ts';
import { isEndedBy } from '../start-plan.ts';
import { withCells, withRows } from './changed-facts.ts';
import type { Scenario } from './scenario.ts';

/** A plan of the library in place of its role's rules, begun in a month as the panel begins it. */
export const anotherPlan: Scenario = {
  id: 'plan',
  shows: ['months'],
  asks: [{ name: 'plan', kind: 'choice', choices: ({ speech }) => plans.map(({ id, title }) => [id, speech.say(title)]) }],
  changes: ({ typed, month }, answers) => {
    const plan = plans.find(({ id }) => id === answers['plan']);
    if (!plan) return typed;
    const [first, last] = [firstDay(month), firstDay(month) - 1];
    const ended = withCells(typed, 'pay_plan', ({ cells }) => isEndedBy(plan, last, cells), { valid_to: last });
    return withRows(ended, 'pay_plan', plan.rules.map((rule) => ({ paid: 'month', ...rule, role: plan.role, valid_from: first })));
  },
};
