import { sum, type Money } from '../money.ts';
import { monthAfter, monthsBetween, type Month } from '../period.ts';
import type { How } from './how.ts';
import { notClosed } from './not-closed.ts';
import type { PayContext } from './pay-context.ts';
import { latestThen, type Member } from './people.ts';
import type { Rule } from './rule.ts';
import { keyOf, ruleThen } from './rules-in-force.ts';

/**
 * What a component's rule has paid somebody from a month on, as Closed months has it: only in months in which a version of it applied to them, as another
 * role's part may bear the same name. A gap where one of those months is missing.
 */
export function paidSince(start: Month, rule: Rule, member: Member, { month, rules, ledger }: PayContext): { readonly paid: Money } | { readonly gap: How } {
  const months = monthsBetween(start, monthAfter(month, -1)).filter((past) => isVersionOf(rule, ruleThen(rule.component, latestThen(member, past), past, rules)));
  const gap = notClosed(member, months, ledger);
  return gap === null ? { paid: sum(ledger.parts(member.person, rule.component).filter((part) => months.includes(part.month)).map(({ amount }) => amount)) } : { gap };
}

/** A person's own rule goes on for the role's on the same measure. What is paid to date does so for another role's too: otherwise the same sales would be paid twice. */
function isVersionOf(rule: Rule, then: Rule | undefined): boolean {
  if (then === undefined || keyOf(then) === keyOf(rule)) return then !== undefined;
  const isOwn = rule.person !== '' || then.person !== '';
  return then.measure === rule.measure && (isOwn || rule.options['true_up'] !== 'none');
}
