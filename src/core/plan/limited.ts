import { cents, most, nothing, type Exact, type Money } from '../money.ts';
import { isPeriodEnd, periodStart } from '../period.ts';
import { figure } from '../wording.ts';
import type { GeneralOptions } from './general-options.ts';
import { sentence, type How } from './how.ts';
import { paidSince } from './paid-since.ts';
import type { PayContext } from './pay-context.ts';
import { isLeaving, type Member } from './people.ts';
import type { Rule } from './rule.ts';

interface Limited {
  readonly amount: Money;
  /** What was done to the amount, in the order in which it was done. */
  readonly how: readonly How[];
}

/** What a component pays once caps and what was paid before have had their say; a gap where Closed months lacks a month. */
export function limited(rule: Rule, member: Member, earned: Exact, isShut: boolean, context: PayContext): Limited | { readonly gap: How } {
  const { month } = context;
  const { most: limit, most_a_year, true_up, below_zero, when_shut } = rule.options as unknown as GeneralOptions;
  const isLast = member.hasLeft || isLeaving(member, month);
  const how: How[] = [];
  const note = (amount: Exact, why: How): Exact => {
    how.push(why);
    return amount;
  };
  let amount = earned;
  if (limit && amount.gt(limit)) amount = note(limit, sentence('at most {cap}', { cap: figure(limit) }));
  const settles = true_up !== 'none' ? true_up : isShut && when_shut === 'take back' ? 'quarter' : null;
  if (settles !== null) {
    const before = paidSince(periodStart(month, settles), rule, member, context);
    if ('gap' in before) return before;
    amount = note(cents(amount).minus(before.paid), sentence('less {paid} paid before', { paid: figure(before.paid) }));
    if (amount.lt(0) && below_zero === 'carry' && !isPeriodEnd(month, settles) && !isLast) amount = note(nothing, sentence('{amount} is carried to later months', { amount: figure(amount) }));
  }
  if (most_a_year) {
    const before = paidSince(periodStart(month, 'year'), rule, member, context);
    if ('gap' in before) return before;
    const room = most(nothing, most_a_year.minus(before.paid));
    if (amount.gt(room)) amount = note(room, sentence('at most {cap} a year, {paid} of it was paid before', { cap: figure(most_a_year), paid: figure(before.paid) }));
  }
  return { amount: cents(amount), how };
}
