import { exact, nothing, one } from '../../money.ts';
import { numberOf, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { sentence, type How } from '../how.ts';
import type { Book } from './book.ts';
import type { Credit, Event } from './event.ts';
import { sharesIn } from './shared.ts';

/** Every dated payment as its owner's alone. */
export function paymentsOf(book: Book): readonly Event[] {
  return book.payments.flatMap((row) => {
    const lacks = numberOf(row, 'converted') === null || (isWord(textOf(row, 'type'), 'new') && numberOf(row, 'commission') === null);
    const event = { of: 'payments' as const, row, deal: book.dealOf(row) };
    return eventOf(event, 'date', lacks ? sentence('Payments row {row} has no amount or no rate', { row: String(row.row) }) : null, book);
  });
}

/** Every won deal as its owner's alone. */
export function wonOf(book: Book): readonly Event[] {
  return book.deals.filter((deal) => isWord(textOf(deal, 'stage'), 'won')).flatMap((row) => {
    const lacks = numberOf(row, 'converted') === null;
    return eventOf({ of: 'deals', row, deal: row }, 'closed', lacks ? sentence('deal {deal} has no value', { deal: textOf(row, 'deal_id') }) : null, book);
  });
}

/** What isn't dated is nobody's. What lacks an amount or a rate its owner's measure says; those who share it have to be told. */
function eventOf(event: Pick<Event, 'of' | 'row' | 'deal'>, on: string, problem: How | null, book: Book): readonly Event[] {
  const { row } = event;
  const [day, amount, isShared] = [numberOf(row, on), numberOf(row, 'converted'), sharesIn(event, book).length > 0];
  if (day === null || (amount === null && !isShared)) return [];
  const credit = ownedBy(row, amount ?? 0, event.of === 'payments' ? (numberOf(row, 'commission') ?? 0) : 0);
  return [{ ...event, day: Math.floor(day), base: [credit], credits: [credit], problem: isShared ? problem : null }];
}

/** The whole of a payment or a deal, as its owner's. */
export function ownedBy(row: Fact, amount: number, commission: number): Credit {
  return { person: textOf(row, 'owner_id'), isOverlay: false, count: one, amount: exact(amount), commission: commission === 0 ? nothing : exact(commission), why: [] };
}
