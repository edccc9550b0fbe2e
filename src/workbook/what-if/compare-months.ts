import { monthAfter, periods, periodStart, type Month, type Period } from '../../core/period.ts';
import type { GeneralOptions } from '../../core/plan/general-options.ts';
import type { Rule } from '../../core/plan/rule.ts';
import { departmentFrom } from '../department-facts.ts';
import { comparePay, type PayCompared } from './compare-pay.ts';
import { replay } from './replay.ts';
import type { Answers, Occasion, Scenario } from './scenario.ts';

const SHOWN = 6;

/** The last six months by the plan as it is and as it would be. */
export interface MonthsCompared {
  /** From which month both are worked out. */
  readonly since: Month;
  readonly months: readonly { readonly month: Month; readonly pay: PayCompared }[];
}

/** Both plans from facts alone, each with what it paid in the months before, so that neither has a past that the other lacks. */
export function compareMonths(scenario: Scenario, occasion: Occasion, answers: Answers): MonthsCompared {
  const { department, month } = occasion;
  const changedFrom = (start: Month) => departmentFrom(scenario.changes({ ...occasion, month: start }, answers));
  const first = monthAfter(month, 1 - SHOWN);
  const rules = [...department.rules, ...changedFrom(periodStart(first, 'year')).rules];
  const since = beginning(rules, first);
  const [before, after] = [department, changedFrom(since)].map((one) => replay(one, since, month));
  const months = (before ?? []).map((paid, i) => ({ month: paid.month, pay: comparePay(paid.lines, after?.[i]?.lines ?? []) }));
  return { since, months: months.slice(-SHOWN) };
}

/** The first month of the longest period that a rule looks back on, so that the first month shown knows all that was paid of it. */
function beginning(rules: readonly Rule[], first: Month): Month {
  const looked = new Set(rules.map(lookedBackOn));
  return periodStart(first, [...periods].reverse().find((period) => looked.has(period)) ?? 'month');
}

function lookedBackOn({ options }: Rule): Period {
  const { true_up, most_a_year, when_shut } = options as unknown as GeneralOptions;
  if (most_a_year) return 'year';
  if (true_up !== 'none') return true_up;
  return when_shut === 'take back' ? 'quarter' : 'month';
}
