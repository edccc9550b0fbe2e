import { nothing } from '../money.ts';
import { isPeriodEnd } from '../period.ts';
import { adjusted, adjustedOutside } from './adjustment.ts';
import { capped } from './capped.ts';
import { componentLine } from './component-line.ts';
import { FLAG } from './flag.ts';
import { isOwnMoney } from './own-money.ts';
import type { PayContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Member } from './people.ts';
import { isSettlement, methodNamed } from './read-rules.ts';
import { readerOf } from './reader.ts';
import { rulesOf } from './rules-in-force.ts';
import { settled } from './settled.ts';

/** Every rule that is valid in the month, applied to everyone it concerns. A gap in one person's facts is a flag on that person's line. */
export function payoutLines(context: PayContext): readonly PayoutLine[] {
  return [...context.members.flatMap((member) => [...earnedBy(member, context), ...adjusted(member, context)]), ...adjustedOutside(context)];
}

function earnedBy(member: Member, context: PayContext): readonly PayoutLine[] {
  const { month, valid, level } = context;
  const reader = readerOf(member, context);
  if ('gap' in reader) {
    const flagged: PayoutLine = { person: member.person, role: member.role, component: '', measure: null, plan: null, attainment: null, amount: nothing, how: [FLAG, reader.gap] };
    return [flagged, ...(member.problem ? [] : settled(member, [], [], [], reader, context))];
  }
  const own = rulesOf(member, valid).filter((rule) => isPeriodEnd(month, rule.paid) && (!member.hasLeft || isOwnMoney(rule) || isSettlement(methodNamed(rule.method))));
  const components = own.filter(({ method }) => !isSettlement(methodNamed(method)));
  const lines = components.map((rule) => componentLine(member, rule, reader.read, context));
  return settled(member, own, components, capped(components, lines, reader.row, level), reader.read('presence'), context);
}
