import type { Exact } from '../../money.ts';
import type { Day } from '../../period.ts';
import { textOf, type Fact } from '../fact.ts';
import type { How } from '../how.ts';

/** What a person has of a payment or of a won deal. */
export interface Credit {
  readonly person: string;
  /** Whether it comes on top of the whole, rather than being a part of it. */
  readonly isOverlay: boolean;
  /** The share of the whole: 1 where nobody else has a part. */
  readonly count: Exact;
  readonly amount: Exact;
  readonly commission: Exact;
  /** What was done to it, in the order in which it was done. */
  readonly why: readonly How[];
}

/** A payment or a won deal, and who has what of it. */
export interface Event {
  readonly of: 'payments' | 'deals' | 'spiffs';
  readonly day: Day;
  readonly row: Fact;
  /** The deal that a payment is for; a deal itself. */
  readonly deal: Fact | undefined;
  /** What the sheet's own columns say: the owner's, alone; of what they don't know nothing. */
  readonly base: readonly Credit[];
  readonly credits: readonly Credit[];
  /** Why nothing can be said of it. */
  readonly problem: How | null;
}

export function changed(credit: Credit, change: Partial<Credit>, why: How): Credit {
  return { ...credit, ...change, why: [...credit.why, why] };
}

/** A deal as payments of a type tell of it: types are taken as typed. */
export function ofType(deal: Fact, type: string): Fact {
  return textOf(deal, 'type') === type ? deal : { ...deal, cells: { ...deal.cells, type } };
}

/** Something of a deal that Payments and Deals say nothing of. */
export function added(of: Event['of'], day: Day, deal: Fact, credits: readonly Credit[], problem: How | null = null): Event {
  return { of, day, row: deal, deal, base: [], credits, problem };
}
