import { exact, type Exact } from '../../money.ts';
import type { Day } from '../../period.ts';
import { numberOf } from '../fact.ts';
import type { Book } from './book.ts';
import { lostIn } from './forfeited.ts';
import type { Received, Stake } from './stake.ts';

/** Something that happens on a deal and that pay follows from. */
export type DealStep = { readonly day: Day } & (
  | { readonly on: 'signed' }
  | { readonly on: 'lost' }
  | { readonly on: 'invoiced'; readonly amount: Exact }
  | { readonly on: 'received'; readonly received: Received }
);

/** What happens on a deal, in order: on one day payments come before refunds, and both before the client leaves. */
export function dealSteps({ deal, received, holders }: Stake, book: Book): readonly DealStep[] {
  const lost = lostIn(deal);
  const steps: readonly DealStep[] = [
    ...(holders.some(({ whole }) => whole !== null) ? [{ on: 'signed' as const, day: book.closedOn(deal) }, ...billed(deal, book)] : []),
    ...received.map((one) => ({ on: 'received' as const, day: one.event.day, received: one })),
    ...(lost ? [{ on: 'lost' as const, day: lost.ended }] : []),
  ];
  return [...steps].sort((a, b) => a.day - b.day || rankOf(a) - rankOf(b));
}

function billed(deal: Stake['deal'], book: Book): readonly DealStep[] {
  return book.invoicesOf(deal).flatMap((row): readonly DealStep[] => {
    const [day, amount] = [numberOf(row, 'date'), numberOf(row, 'amount')];
    return day === null || amount === null ? [] : [{ on: 'invoiced', day: Math.floor(day), amount: exact(amount) }];
  });
}

function rankOf(step: DealStep): number {
  if (step.on === 'lost') return 3;
  return step.on !== 'received' ? 0 : step.received.money.lt(0) ? 2 : 1;
}
