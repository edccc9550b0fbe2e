import { one, type Exact } from '../money.ts';
import type { Options } from './option.ts';
import type { Rule } from './rule.ts';
import { leveled } from './read-options.ts';

/** The rule with its money at a level; rates, shares and what has to be reached stay as they are. */
export function leveledRule(rule: Rule, stepsGiveMoney: boolean, options: Options, level: Exact): Rule {
  if (level.eq(one)) return rule;
  return {
    ...rule,
    amount: rule.amount && rule.amount.times(level),
    steps: rule.steps && stepsGiveMoney ? rule.steps.map((step) => ({ ...step, gives: step.gives.times(level) })) : rule.steps,
    options: leveled(rule.options, options, level),
  };
}
