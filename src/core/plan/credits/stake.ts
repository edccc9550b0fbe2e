import { nothing, type Exact } from '../../money.ts';
import type { CreditOptions } from '../credit-options.ts';
import { keyOf, same, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { grouped } from '../grouped.ts';
import type { Book } from './book.ts';
import type { Credit, Event } from './event.ts';
import { sharesIn } from './shared.ts';
import { moneyIn, toldIn } from './told-in.ts';
import type { Whole } from './whole.ts';

/** What somebody has of one payment. */
export interface Received {
  readonly event: Event;
  /** Which of the event's credits it is: they stand in the same order in all events of a deal. */
  readonly place: number;
  readonly credit: Credit;
  /** The payment, in the currency in which the money of the stake is told. */
  readonly money: Exact;
}

/** A part of a deal: its owner's, or that of one share. Where several people own payments on a deal, all of them hold the owner's, as a refund is the deal's. */
export interface Stake {
  readonly deal: Fact;
  /** The type of the payments behind it: types are apart. */
  readonly type: string;
  readonly isOverlay: boolean;
  readonly received: readonly Received[];
  /** The money that pays the deal in full. */
  readonly inFull: Exact;
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly person: string;
  /** What they earn on the whole, where it's paid in parts. */
  readonly whole: Whole | null;
}

/** The stakes in deals of which Payments don't say all there is to say. A split and an overlay of one person are two. */
export function stakesOf(payments: readonly Event[], wholes: readonly Whole[], book: Book): readonly Stake[] {
  const received = payments.flatMap((event) => (event.deal && event.problem === null ? event.credits.map((credit, place) => ({ event, place, credit })) : []));
  const byKey = grouped(received, ({ event, place }) => keyIn(event.row, place));
  const wholeBy = new Map(wholes.map((whole) => [keyIn(whole.deal, whole.place), whole] as const));
  return [...new Set([...byKey.keys(), ...wholeBy.keys()])].flatMap((key): readonly Stake[] => {
    const stake = stakeOf(byKey.get(key) ?? [], wholeBy.get(key) ?? null);
    return stake && !isPlain(stake, book) ? [stake] : [];
  });
}

function stakeOf(received: readonly Omit<Received, 'money'>[], whole: Whole | null): Stake | null {
  const [first] = received;
  const [deal, credit] = [whole?.deal ?? first?.event.deal, whole?.credit ?? first?.credit];
  if (!deal || !credit) return null;
  const columns = toldIn(received.map(({ event }) => event.row), whole && deal);
  return {
    deal,
    type: textOf(first?.event.row ?? deal, 'type'),
    isOverlay: credit.isOverlay,
    received: received.map((one) => ({ ...one, money: moneyIn(one.event.row, columns.payment) })),
    inFull: whole ? moneyIn(deal, columns.deal) : nothing,
    holders: holdersOf(received.map((one) => one.credit.person), whole),
  };
}

/** Whoever owns payments on somebody else's deal has only that part of its commission which is paid as the money comes. */
function holdersOf(credited: readonly string[], whole: Whole | null): readonly Holder[] {
  const people = new Map([...credited, ...(whole ? [whole.credit.person] : [])].map((person) => [keyOf(person), person] as const));
  const handedOn = whole && { ...whole, parts: whole.parts.filter(([on]) => on === 'received') };
  return [...people.values()].map((person) => ({ person, whole: whole && same(person, whole.credit.person) ? whole : handedOn }));
}

/** Whether Payments say all there is to say. */
function isPlain({ deal, received, holders }: Stake, book: Book): boolean {
  const [first] = received;
  const isShared = first !== undefined && sharesIn(first.event, book).length > 0;
  const needs = (person: string, day: number) => needsAccount(book.choiceOf(person, day));
  return !isShared && !holders.some(({ person, whole }) => whole !== null || book.leftOn(person) !== null || needs(person, book.closedOn(deal))) && !received.some(({ event, credit }) => needs(credit.person, event.day));
}

/** Whether a choice makes commission other than the sum of what the payments earn and the refunds take back. */
function needsAccount({ window, clawback_months, discount_over, rerate_days }: CreditOptions): boolean {
  return [window, clawback_months, discount_over, rerate_days].some((choice) => choice !== null);
}

function keyIn(row: Fact, place: number): string {
  const type = textOf(row, 'type');
  return keyOf([textOf(row, 'deal_id') || `row ${row.row}`, isWord(type, 'new') ? 'new' : type, place].join('\n'));
}
