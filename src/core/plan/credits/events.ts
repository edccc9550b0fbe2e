import { exact, nothing, one, type Exact } from '../../money.ts';
import { numberOf, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import type { Book } from './book.ts';
import type { Event } from './event.ts';

/** Every dated payment as its owner's alone. */
export function paymentsOf({ payments, dealOf }: Book): readonly Event[] {
  return payments.flatMap((row) => eventOf('payments', row, dealOf(row), numberOf(row, 'date'), numberOf(row, 'converted'), numberOf(row, 'commission')));
}

/** Every won deal as its owner's alone. */
export function wonOf({ deals }: Book): readonly Event[] {
  return deals.filter((deal) => isWord(textOf(deal, 'stage'), 'won')).flatMap((row) => eventOf('deals', row, row, numberOf(row, 'closed'), numberOf(row, 'converted'), 0));
}

/** What isn't dated, or has no amount, is nobody's: its measure says so. */
function eventOf(of: Event['of'], row: Fact, deal: Fact | undefined, day: number | null, amount: number | null, commission: number | null): readonly Event[] {
  if (day === null || amount === null) return [];
  const credit = { person: textOf(row, 'owner_id'), count: one as Exact, amount: exact(amount), commission: commission === null ? nothing : exact(commission), why: [] };
  return [{ of, row, deal, day: Math.floor(day), base: [credit], credits: [credit], problem: null }];
}
