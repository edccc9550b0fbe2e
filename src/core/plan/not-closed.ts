import type { Month } from '../period.ts';
import { FLAG } from './flag.ts';
import { sentence, type How } from './how.ts';
import type { Ledger } from './ledger.ts';
import { memberThen, type Member } from './people.ts';

/** What is said of the first of some months in which somebody was employed and which Closed months lacks; nothing where it has them all. */
export function notClosed(member: Member, months: readonly Month[], ledger: Ledger): How | null {
  const open = months.find((month) => memberThen(member, month) && !ledger.has(member.person, month));
  return open === undefined ? null : [FLAG, sentence('Closed months has no line of {person} for {month}: what was paid before is needed here', { person: member.person, month: open })];
}
