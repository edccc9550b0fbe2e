import { cents, exact, least, nothing, one as all, total, type Exact } from '../../money.ts';
import { percent } from '../../wording.ts';
import { keyOf, numberOf, same, textOf, type Fact } from '../fact.ts';
import { grouped } from '../grouped.ts';
import { sentence, type How } from '../how.ts';
import type { PaidOn, Part } from '../option.ts';
import { inWindow } from './in-window.ts';
import { rateOfTier } from './rate-of.ts';
import { rerated } from './rerated.ts';
import { shared } from './shared.ts';
import type { Book } from './book.ts';
import { isWord } from '../fact-words.ts';
import { changed, type Credit, type Event } from './event.ts';

/**
 * Moves the commission of deals to the events on which it is paid: signing, invoices, payments, or parts of each. What is payable to date is
 * the commission on the whole value times the share met, less what was paid before, so that the parts add up to the cent.
 */
export function paidInParts(payments: readonly Event[], book: Book): readonly Event[] {
  const whole = book.deals.flatMap((deal) => wholeOf(deal, book) ?? []);
  const inParts = whole.flatMap((event) => event.credits.flatMap((credit) => partsOf(credit, event, book) ?? []));
  if (inParts.length === 0) return payments;
  const received = grouped(payments.filter((event) => dealId(event) !== ''), (event) => keyOf(dealId(event)));
  const steps = inParts.flatMap((one) => stepsOf(one, received.get(keyOf(one.deal)) ?? [], book));
  const ofPayment = grouped(steps.filter(({ on }) => on === 'received'), ({ row, credit }) => keyIn(row, credit));
  const changedPayments = payments.map((event) => ({ ...event, credits: event.credits.map((credit) => asPaid(credit, ofPayment.get(keyIn(event.row, credit))?.[0])) }));
  const others = steps.filter((step) => step.on !== 'received' && !step.commission.eq(0));
  return [...changedPayments, ...others.map(({ event, day, credit, commission, why }): Event => ({ ...event, day, base: [], credits: [{ ...credit, count: nothing, amount: nothing, commission, why: [why] }] }))];
}

interface InParts {
  readonly deal: string;
  readonly event: Event;
  readonly credit: Credit;
  readonly parts: readonly Part[];
  readonly value: Exact;
}

interface Step extends InParts {
  readonly on: PaidOn;
  readonly day: number;
  readonly row: Fact;
  readonly commission: Exact;
  readonly why: How;
}

/** A won first contract as one payment of its whole value on the day of closing. */
function wholeOf(deal: Fact, book: Book): Event | undefined {
  const [closed, value] = [numberOf(deal, 'closed'), numberOf(deal, 'converted')];
  if (!isWord(textOf(deal, 'stage'), 'won') || !isWord(textOf(deal, 'type'), 'new') || closed === null || value === null || !(value > 0)) return undefined;
  const rate = rateOfTier(book.products, textOf(deal, 'rated_tier'), closed);
  if (rate === null) return undefined;
  const row: Fact = { ...deal, cells: { ...deal.cells, rate: Number(rate.toString()), rated_on: closed } };
  const credit: Credit = { person: textOf(deal, 'owner_id'), count: all, amount: exact(value), commission: cents(exact(value).times(rate)), why: [] };
  return inWindow(rerated(shared({ of: 'payments', row, deal, day: Math.floor(closed), base: [], credits: [credit], problem: null }, book), book), book);
}

function partsOf(credit: Credit, event: Event, book: Book): readonly InParts[] | undefined {
  const parts = book.choiceOf(credit.person, event.day, 'payments').paid_on;
  const value = numberOf(event.row, 'converted');
  if (!parts || value === null || event.problem !== null) return undefined;
  return [{ deal: dealId(event), event, credit, parts, value: exact(value) }];
}

/** What the deal is paid for, in order of the days, each with what it pays; of its payments those of which the person has a part. */
function stepsOf(one: InParts, payments: readonly Event[], book: Book): readonly Step[] {
  const shareOf = (on: PaidOn) => one.parts.find(([known]) => known === on)?.[1] ?? nothing;
  const received = payments.filter(({ credits }) => credits.some(({ person }) => same(person, one.credit.person)));
  const found = [
    { on: 'signed' as const, day: one.event.day, row: one.event.row, amount: one.value },
    ...book.invoicesOf(one.event.row).map((row) => ({ on: 'invoiced' as const, day: Math.floor(numberOf(row, 'date') ?? Number.NaN), row, amount: exact(numberOf(row, 'amount') ?? 0) })),
    ...received.map((event) => ({ on: 'received' as const, day: event.day, row: event.row, amount: exact(numberOf(event.row, 'converted') ?? 0) })),
  ].filter(({ day }) => !Number.isNaN(day));
  const met: Record<PaidOn, Exact> = { signed: nothing, invoiced: nothing, received: nothing };
  let before: Exact = nothing;
  return [...found]
    .sort((a, b) => a.day - b.day)
    .map(({ on, day, row, amount }) => {
      met[on] = met[on].plus(amount);
      const share = total((['signed', 'invoiced', 'received'] as const).map((event) => shareOf(event).times(least(one.value, met[event]).div(one.value))));
      const payable = cents(one.credit.commission.times(share));
      const commission = payable.minus(before);
      before = payable;
      return { ...one, on, day, row, commission, why: sentence('{share} of the commission is payable by now', { share: percent(share) }) };
    });
}

function asPaid(credit: Credit, step: Step | undefined): Credit {
  return step ? changed(credit, { commission: step.commission }, step.why) : credit;
}

function keyIn({ row }: Fact, { person }: Credit): string {
  return keyOf(`${row}|${person}`);
}

function dealId({ row }: Event): string {
  return textOf(row, 'deal_id');
}
