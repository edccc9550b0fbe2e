import { cents, exact, type Exact } from '../../money.ts';
import { numberOf, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { sentence, type How } from '../how.ts';
import type { Part } from '../option.ts';
import { rateOn } from '../rate-on.ts';
import type { Book } from './book.ts';
import { added, type Credit, type Event } from './event.ts';
import { ownedBy } from './events.ts';
import { shared } from './shared.ts';

/** What somebody earns on the whole value of a deal, where it's paid in parts. */
export interface Whole {
  readonly deal: Fact;
  readonly place: number;
  readonly credit: Credit;
  readonly parts: readonly Part[];
  /** The value of the deal, in the department's currency. */
  readonly value: Exact;
}

interface Wholes {
  readonly deal: Fact;
  readonly wholes: readonly Whole[];
  readonly flagged: readonly Event[];
  readonly problem: How | null;
}

/** Everyone's part of a won first contract whose commission isn't simply paid as the money comes, or why it can't be told. */
export function wholesOf(deal: Fact, book: Book): Wholes {
  const closed = numberOf(deal, 'closed');
  const people = [textOf(deal, 'owner_id'), ...book.sharesOf(deal).map((row) => textOf(row, 'person_id'))];
  const isFirst = isWord(textOf(deal, 'stage'), 'won') && isWord(textOf(deal, 'type'), 'new') && (book.dealOf(deal) ?? deal) === deal;
  const partsOf = (person: string) => (closed === null ? null : book.choiceOf(person, closed).paid_on);
  if (!isFirst || closed === null || !people.some(partsOf)) return { deal, wholes: [], flagged: [], problem: null };
  const event = signedWhole(deal, closed, book);
  if (event.problem !== null) return { deal, wholes: [], flagged: [{ ...event, credits: event.credits.filter(({ person }) => partsOf(person)) }], problem: event.problem };
  const wholes = event.credits.flatMap((credit, place) => {
    const parts = partsOf(credit.person);
    return parts ? [{ deal, place, credit, parts, value: exact(numberOf(deal, 'converted') ?? 0) }] : [];
  });
  return { deal, wholes, flagged: wholes.flatMap((whole) => flaggedInvoices(whole, book)), problem: null };
}

/** A deal as one payment of its whole value on the day of closing. */
function signedWhole(deal: Fact, closed: number, book: Book): Event {
  const [value, day] = [numberOf(deal, 'converted') ?? 0, Math.floor(closed)];
  const rate = rateOn(book.products, textOf(deal, 'rated_tier'), closed);
  const problem: How | null = !(value > 0) ? sentence('deal {deal} has no value', { deal: textOf(deal, 'deal_id') }) : typeof rate === 'number' ? null : rate.gap;
  const known = typeof rate === 'number' ? rate : 0;
  const row: Fact = { ...deal, cells: { ...deal.cells, rate: known, rated_on: closed } };
  return shared({ ...added('payments', day, deal, [ownedBy(deal, value, Number(cents(exact(value).times(known)).toString()))], problem), row }, book);
}

/** An invoice that can't be counted, where commission is paid on invoices. */
function flaggedInvoices({ deal, credit, parts }: Whole, book: Book): readonly Event[] {
  if (!parts.some(([on]) => on === 'invoiced')) return [];
  const bad = book.invoicesOf(deal).filter((row) => numberOf(row, 'date') === null || numberOf(row, 'amount') === null);
  return bad.map((row) => added('payments', Math.floor(numberOf(row, 'date') ?? numberOf(deal, 'closed') ?? 0), deal, [credit], sentence('Invoices row {row} has no date or no amount', { row: String(row.row) })));
}
