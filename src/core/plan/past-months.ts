import { sum, type Money } from '../money.ts';
import { monthAfter, monthsBetween, type Month } from '../period.ts';
import type { PayContext } from './pay-context.ts';
import { memberThen, type Member } from './people.ts';
import type { Rule } from './rule.ts';
import { firstMonthOf, ruleThen } from './rules-in-force.ts';

/** A month before, as Closed months has it: what a settlement's lines in it came to, and by which version of its rule. */
export interface PastMonth {
  readonly month: Month;
  /** The sum of its lines above 0, and of those below. */
  readonly added: Money;
  readonly taken: Money;
  /** The version that concerned the person then, and how many months the rule had applied: 1 is the first. */
  readonly rule: Rule | undefined;
  /** Whether a rule by another method bore its name then: lines above 0 may be that rule's. */
  readonly isShared: boolean;
  readonly running: number;
}

/** Every month before, from the first in which the settlement has a line. */
export function pastMonths({ component, method }: Rule, member: Member, { month, rules, ledger }: PayContext): readonly PastMonth[] {
  const parts = ledger.parts(member.person, component).filter((part) => part.month < month);
  const first = parts.reduce((least, part) => (part.month < least ? part.month : least), month);
  return monthsBetween(first, monthAfter(month, -1)).map((past) => {
    const amounts = parts.filter((part) => part.month === past).map(({ amount }) => amount);
    const then = memberThen(member, past);
    const found = ruleThen(component, then, past, rules);
    const rule = found?.method === method ? found : undefined;
    return { month: past, added: sum(amounts.filter((amount) => amount.gt(0))), taken: sum(amounts.filter((amount) => amount.lt(0))), rule, isShared: found !== rule, running: rule ? monthsRunning(rule, then ?? member, past, rules) : 0 };
  });
}

/** How many months a rule has applied to somebody: 1 is the first. */
export function monthsRunning(rule: Rule, member: Member, month: Month, rules: readonly Rule[]): number {
  return monthsBetween(firstMonthOf(rule, member, rules), month).length;
}
