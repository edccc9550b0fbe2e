import { cents } from '../money.ts';
import { lastDay, type Month } from '../period.ts';
import { figure } from '../wording.ts';
import { isFlagged } from './flag.ts';
import type { GeneralOptions } from './general-options.ts';
import { sentence } from './how.ts';
import type { Found } from './method.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Member } from './people.ts';

/** At least what is guaranteed in somebody's first days in a role, also where there is nothing to measure yet; a line that somebody has to mend stays as it is. */
export function guaranteedLine(line: PayoutLine, { guaranteed, guaranteed_days }: GeneralOptions, member: Member, presence: Found, month: Month): PayoutLine {
  const isNew = lastDay(month) - member.since < guaranteed_days;
  if (!guaranteed || !isNew || member.hasLeft || 'gap' in presence || isFlagged(line.how)) return line;
  const amount = cents(guaranteed.times(presence.value));
  if (line.amount.gte(amount)) return line;
  return { ...line, amount, how: [line.how, '; ', sentence('at least {amount} in the first {days} days in the role: {paid}', { amount: figure(guaranteed), days: String(guaranteed_days), paid: figure(amount) })] };
}
