import { one, type Exact } from '../money.ts';
import { leveled } from './read-options.ts';
import { isSettlement, methodNamed, optionsOf } from './read-rules.ts';
import type { Rule } from './rule.ts';

/** The rule with its money at a level; rates, shares and what has to be reached stay as they are. */
export function leveledRule(rule: Rule, level: Exact): Rule {
  if (level.eq(one)) return rule;
  const method = methodNamed(rule.method);
  const stepsGiveMoney = isSettlement(method) || method.stepsGive === 'money';
  return {
    ...rule,
    amount: rule.amount && rule.amount.times(level),
    steps: rule.steps && stepsGiveMoney ? rule.steps.map((step) => ({ ...step, gives: step.gives.times(level) })) : rule.steps,
    options: leveled(rule.options, optionsOf(method), level),
  };
}
