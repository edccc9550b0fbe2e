import { dayAfterMonths, isoDay, type Day } from '../../period.ts';
import type { CreditOptions } from '../credit-options.ts';
import { numberOf, type Fact } from '../fact.ts';
import { sentence, type How } from '../how.ts';
import { goneBy } from './after-leaving.ts';
import type { Book } from './book.ts';

/** Why somebody doesn't earn what a day would pay on a deal; nothing where they do. */
export function forfeited(person: string, day: Day, deal: Fact, book: Book): How | null {
  return goneBy(person, { day, deal }, book) ?? lateBy(person, day, deal, book) ?? cancelledBy(person, day, deal, book);
}

/** So many months after closing nothing is earned any more. */
function lateBy(person: string, day: Day, deal: Fact, { choiceOf }: Book): How | null {
  const [closed, { window }] = [numberOf(deal, 'closed'), choiceOf(person, day)];
  return closed !== null && window !== null && day > dayAfterMonths(Math.floor(closed), window) ? sentence('more than {months} months after closing', { months: String(window) }) : null;
}

/** Where a client left so soon that commission is taken back, what isn't paid yet is cancelled. */
function cancelledBy(person: string, day: Day, deal: Fact, book: Book): How | null {
  const lost = lostIn(deal);
  return lost && day > lost.ended && isTooSoon(lost, book.choiceOf(person, lost.closed).clawback_months) ? sentence('the client left on {day}: nothing more is earned', { day: isoDay(lost.ended) }) : null;
}

/** When a deal was closed, and when its client left. */
export interface Lost {
  readonly closed: Day;
  readonly ended: Day;
}

/** Nothing where the client stays; one who left before the closing is an error, which is flagged. */
export function lostIn(deal: Fact): Lost | null {
  const [closed, ended] = [numberOf(deal, 'closed'), numberOf(deal, 'ended')];
  return closed === null || ended === null || Math.floor(ended) < Math.floor(closed) ? null : { closed: Math.floor(closed), ended: Math.floor(ended) };
}

export function isTooSoon({ closed, ended }: Lost, months: CreditOptions['clawback_months']): boolean {
  return months !== null && ended < dayAfterMonths(closed, months);
}
