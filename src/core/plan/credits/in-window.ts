import { nothing } from '../../money.ts';
import { dayAfterMonths } from '../../period.ts';
import { numberOf } from '../fact.ts';
import { sentence } from '../how.ts';
import type { Book } from './book.ts';
import { changed, type Event } from './event.ts';

/** Payments later than so many months after closing earn no commission. */
export function inWindow(event: Event, book: Book): Event {
  const closed = event.deal && numberOf(event.deal, 'closed');
  if (!closed) return event;
  return {
    ...event,
    credits: event.credits.map((credit) => {
      const { window } = book.choiceOf(credit.person, event.day, 'payments');
      const isLate = window !== null && event.day > dayAfterMonths(Math.floor(closed), window) && !credit.commission.eq(0);
      return isLate ? changed(credit, { commission: nothing }, sentence('more than {months} months after closing', { months: String(window) })) : credit;
    }),
  };
}
