import { keyOf, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { grouped } from '../grouped.ts';
import type { Book } from './book.ts';
import type { Credit, Event } from './event.ts';
import type { Whole } from './whole.ts';

/** What somebody has of one payment. */
export interface Received {
  readonly event: Event;
  /** Which of the event's credits it is: they stand in the same order in all events of a deal. */
  readonly place: number;
  readonly credit: Credit;
}

/** One person's part of a deal: the payments behind it, and the whole where it's paid in parts. */
export interface Stake {
  readonly deal: Fact;
  readonly person: string;
  readonly isOverlay: boolean;
  readonly received: readonly Received[];
  readonly whole: Whole | null;
}

/** Everyone's stakes in deals, payments of each type apart. A split and an overlay of one person are two. */
export function stakesOf(payments: readonly Event[], wholes: readonly Whole[], book: Book): readonly Stake[] {
  const received = payments.flatMap((event) => (event.deal && event.problem === null ? event.credits.map((credit, place): Received => ({ event, place, credit })) : []));
  const byKey = grouped(received, ({ event, place, credit }) => keyIn(event.row, place, credit));
  const wholeBy = new Map(wholes.map((whole) => [keyIn(whole.deal, whole.place, whole.credit), whole] as const));
  const handed = handedOn(wholes, book);
  return [...new Set([...byKey.keys(), ...wholeBy.keys()])].flatMap((key): readonly Stake[] => {
    const own = byKey.get(key) ?? [];
    const whole = wholeBy.get(key) ?? (own[0] ? handed(own[0].event) : null);
    const [deal, credit] = [whole?.deal ?? own[0]?.event.deal, own[0]?.credit ?? whole?.credit];
    const stake = deal && credit ? { deal, person: credit.person, isOverlay: credit.isOverlay, received: own, whole } : null;
    return stake && !isPlain(stake, book) ? [stake] : [];
  });
}

/** Whoever owns payments on somebody else's deal has only that part of its commission which is paid as the money comes. */
function handedOn(wholes: readonly Whole[], book: Book): (event: Event) => Whole | null {
  const byDeal = new Map(wholes.filter(({ deal }) => book.sharesOf(deal).length === 0).map((whole) => [whole.deal, whole] as const));
  return ({ deal, row }) => {
    const whole = deal && isWord(textOf(row, 'type'), 'new') ? byDeal.get(deal) : undefined;
    return whole ? { ...whole, parts: whole.parts.filter(([on]) => on === 'received') } : null;
  };
}

/** Whether Payments say all there is to say. */
function isPlain({ deal, person, received, whole }: Stake, book: Book): boolean {
  return whole === null && book.sharesOf(deal).length === 0 && book.leftOn(person) === null && !received.some(({ event }) => book.choosesOn(person, event.day)) && !book.choosesOn(person, book.closedOn(deal));
}

function keyIn(row: Fact, place: number, { person }: Credit): string {
  const type = textOf(row, 'type');
  return keyOf([textOf(row, 'deal_id') || `row ${row.row}`, isWord(type, 'new') ? 'new' : type, place, person].join('\n'));
}
