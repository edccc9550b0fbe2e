import { firstDay, isoDay, monthAfter, monthsIn, periodStart } from '../period.ts';
import type { GeneralOptions } from './general-options.ts';
import type { Rule } from './rule.ts';
import { firstMonthFrom, keyOf } from './rules-in-force.ts';

interface Inside {
  readonly row: number;
  readonly sentence: string;
}

/** A version that begins inside a period which the version before it pays to date: what that has paid of the period would be paid again, or never be settled. */
export function versionProblem(rules: readonly Rule[]): Inside | undefined {
  for (const rule of rules) {
    const before = versionBefore(rule, rules);
    const { true_up = 'none' } = (before?.options ?? {}) as Partial<GeneralOptions>;
    if (!before || true_up === 'none') continue;
    const month = firstMonthFrom(rule.validFrom);
    const start = periodStart(month, true_up);
    const ranInIt = before.validTo === null || before.validTo >= firstDay(start);
    if (start === month || !ranInIt) continue;
    const next = isoDay(firstDay(monthAfter(start, monthsIn(true_up))));
    return { row: rule.row, sentence: `expected the first day of a ${true_up}, as the version in row ${before.row} pays the ${true_up} to date, found ${isoDay(rule.validFrom)}: begin this one on ${next}.` };
  }
  return undefined;
}

/** The version that a rule replaces. */
function versionBefore(rule: Rule, rules: readonly Rule[]): Rule | undefined {
  const earlier = rules.filter((other) => keyOf(other) === keyOf(rule) && other.validFrom < rule.validFrom);
  return earlier.reduce<Rule | undefined>((latest, other) => (latest && latest.validFrom > other.validFrom ? latest : other), undefined);
}
