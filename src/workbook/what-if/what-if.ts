import type { Month } from '../../core/period.ts';
import { payMonth } from '../../core/plan/pay-month.ts';
import { Refusal } from '../../core/refusal.ts';
import { departmentFrom, typedFacts, type Department, type Values } from '../department-facts.ts';
import type { Speech } from '../language.ts';
import { answersIn, type Wrong } from './answers.ts';
import { compareMonths, type MonthsCompared } from './compare-months.ts';
import { comparePay, type PayCompared } from './compare-pay.ts';
import type { Answers, Occasion, Scenario, Texts } from './scenario.ts';

/** What a what-if comes to: the month, the last six months, or what is wrong with the answers, by question. */
export type Outcome = { readonly month?: PayCompared; readonly months?: MonthsCompared } | { readonly wrong: Readonly<Record<string, Wrong>> };

export function occasionOf(values: Values, month: Month, speech: Speech): Occasion {
  const typed = typedFacts(values);
  return { typed, department: departmentFrom(typed), month, speech };
}

/** Works out pay as it would be beside pay as it is; nothing is written. */
export function whatIf(scenario: Scenario, occasion: Occasion, texts: Texts): Outcome {
  const read = answersIn(scenario, occasion, texts);
  if ('wrong' in read) return read;
  const before = paid(occasion.department, occasion.month);
  try {
    return {
      ...(scenario.shows.includes('month') && { month: comparePay(before, paid(changed(scenario, occasion, read.answers), occasion.month)) }),
      ...(scenario.shows.includes('months') && { months: compareMonths(scenario, occasion, read.answers) }),
    };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { wrong: { [scenario.asks[scenario.asks.length - 1]?.name ?? '']: thrown } };
    throw thrown;
  }
}

function paid({ facts, rules }: Department, month: Month) {
  return payMonth(facts, rules, month);
}

function changed(scenario: Scenario, occasion: Occasion, answers: Answers): Department {
  return departmentFrom(scenario.changes(occasion, answers));
}
