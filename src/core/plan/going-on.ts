import { isPeriodEnd, type Month } from '../period.ts';
import { keyOf as textKey, same } from './fact.ts';
import { pastMonths } from './past-months.ts';
import type { PayContext } from './pay-context.ts';
import { isLeaving, memberThen, type Member } from './people.ts';
import { isSettlement, methodNamed } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { ruleThen } from './rules-in-force.ts';
import type { Settlement } from './settlement.ts';

/**
 * Settlements that go on though their rule isn't among those of the month, as something of them is still open in Closed months: it has ended, or concerns the
 * person no longer. Of each the latest version that did. In somebody's last month they don't wait for the period's end.
 */
export function goingOn(member: Member, own: readonly Rule[], context: PayContext): readonly Rule[] {
  const { month, rules } = context;
  const components = new Map(rules.filter((rule) => settlementOf(rule)?.stillOpen).map(({ component }) => [textKey(component), component]));
  return [...components.values()].flatMap((component) => {
    const isLast = member.hasLeft || isLeaving(member, month);
    const rule = latestOf(component, member, context);
    if (!rule || own.some((other) => goesOn(rule, other))) return [];
    const now = ruleThen(component, member, month, rules);
    if (!isLast && !(isPeriodEnd(month, rule.paid) && !(now && goesOn(rule, now)))) return [];
    return settlementOf(rule)?.stillOpen?.(pastMonths(rule, member, context)).gt(0) ? [rule] : [];
  });
}

/** Another part of pay may bear the name of a settlement that has ended. */
function goesOn(rule: Rule, other: Rule): boolean {
  return same(other.component, rule.component) && other.method === rule.method;
}

/** The last version by which the person has a line. */
function latestOf(component: string, member: Member, { month, rules, ledger }: PayContext): Rule | undefined {
  const past = ledger.parts(member.person, component).map((part) => part.month).filter((one) => one < month);
  return [...new Set(past)].sort(latestFirst).map((one) => ruleThen(component, memberThen(member, one), one, rules)).find((rule) => rule && settlementOf(rule));
}

function latestFirst(a: Month, b: Month): number {
  return a < b ? 1 : -1;
}

function settlementOf({ method }: Rule): Settlement | undefined {
  const named = methodNamed(method);
  return isSettlement(named) ? named : undefined;
}
