import { textOf } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { afterLeaving } from './after-leaving.ts';
import type { Book } from './book.ts';
import { dealPay } from './deal-pay.ts';
import type { Credit, Event } from './event.ts';
import { stakesOf } from './stake.ts';
import { wholesOf } from './whole.ts';

/**
 * What is earned on deals: as money comes, or on signing and invoices too, and what refunds and lost clients take back. Whatever the
 * order, nobody is left with less than nothing of a deal, nor with anything of one that was refunded.
 */
export function earnedOn(received: readonly Event[], book: Book): readonly Event[] {
  const found = book.deals.map((deal) => wholesOf(deal, book));
  const untold = new Map(found.flatMap(({ problem, deal }) => (problem === null ? [] : [[deal, problem] as const])));
  const payments = received.map((event) => ({ ...event, problem: event.problem ?? (event.deal && isWord(textOf(event.row, 'type'), 'new') ? untold.get(event.deal) : null) ?? null }));
  const paid = stakesOf(payments, found.flatMap(({ wholes }) => wholes), book).map((stake) => dealPay(stake, book));
  const changes = new Map<Event, Map<number, Credit>>();
  for (const [{ event, place }, credit] of paid.flatMap(({ credits }) => credits)) changes.set(event, (changes.get(event) ?? new Map<number, Credit>()).set(place, credit));
  const asPaid = payments.map((event) => {
    if (!event.deal || event.problem !== null) return afterLeaving(event, book);
    return { ...event, credits: event.credits.map((credit, place) => changes.get(event)?.get(place) ?? credit) };
  });
  return [...asPaid, ...paid.flatMap(({ events }) => events), ...found.flatMap(({ flagged }) => flagged)];
}
