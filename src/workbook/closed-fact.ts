import { toCell, type Money } from '../core/money.ts';
import { firstDay, type Month } from '../core/period.ts';
import type { Fact } from '../core/plan/fact.ts';
import type { LineKind } from '../core/plan/line-kind.ts';

/** A line as Closed months would have it, for months that are worked out one after the other. */
export function closedFact({ person, component, amount, kind = 'part' }: { readonly person: string; readonly component: string; readonly amount: Money; readonly kind?: LineKind }, month: Month): Fact {
  return { row: 0, cells: { month: firstDay(month), person_id: person, component, amount: toCell(amount), kind } };
}
