import { exact, nothing, type Exact } from '../../money.ts';
import type { Day } from '../../period.ts';
import { numberOf } from '../fact.ts';
import type { Book } from './book.ts';
import { isTooSoon, lostIn } from './forfeited.ts';
import type { Received, Stake } from './stake.ts';

/** Something that happens on a deal and that pay follows from. */
export type DealStep = { readonly day: Day; readonly amount: Exact } & (
  | { readonly on: 'signed' | 'invoiced' }
  | { readonly on: 'received'; readonly received: Received }
  | { readonly on: 'lost' }
);

/** What happens on a deal, in order: on one day payments come before refunds, and both before the client leaves. */
export function dealSteps({ deal, person, received, whole }: Stake, book: Book): readonly DealStep[] {
  const lost = lostIn(deal);
  const steps: readonly DealStep[] = [
    ...(whole ? [{ on: 'signed' as const, day: book.closedOn(deal), amount: whole.value }, ...billed(deal, book)] : []),
    ...received.map((one) => ({ on: 'received' as const, day: one.event.day, amount: exact(numberOf(one.event.row, 'converted') ?? 0), received: one })),
    ...(lost && isTooSoon(lost, book.choiceOf(person, lost.closed).clawback_months) ? [{ on: 'lost' as const, day: lost.ended, amount: nothing }] : []),
  ];
  return [...steps].sort((a, b) => a.day - b.day || rankOf(a) - rankOf(b));
}

function billed(deal: Stake['deal'], book: Book): readonly DealStep[] {
  return book.invoicesOf(deal).flatMap((row): readonly DealStep[] => {
    const [day, amount] = [numberOf(row, 'date'), numberOf(row, 'amount')];
    return day === null || amount === null ? [] : [{ on: 'invoiced', day: Math.floor(day), amount: exact(amount) }];
  });
}

function rankOf({ on, amount }: DealStep): number {
  if (on === 'lost') return 3;
  return on !== 'received' ? 0 : amount.lt(0) ? 2 : 1;
}
