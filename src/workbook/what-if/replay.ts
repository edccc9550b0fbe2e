import { toCell } from '../../core/money.ts';
import { firstDay, monthOf, monthsBetween, type Month } from '../../core/period.ts';
import { rowsOf, type Fact } from '../../core/plan/fact.ts';
import { payMonth } from '../../core/plan/pay-month.ts';
import type { PayoutLine } from '../../core/plan/payout-line.ts';
import type { Department } from '../department-facts.ts';

export interface MonthPaid {
  readonly month: Month;
  readonly lines: readonly PayoutLine[];
}

/** Months paid one after another, from facts and from what the months before came to: until the first it is what Closed months holds, then what was worked out here. */
export function replay({ facts, rules }: Department, first: Month, last: Month): readonly MonthPaid[] {
  const closed = rowsOf(facts, 'closed_months').filter((row) => monthIn(row) < first);
  return monthsBetween(first, last).reduce<readonly MonthPaid[]>((paid, month) => {
    const known = [...closed, ...paid.flatMap(asClosed)];
    return [...paid, { month, lines: payMonth({ ...facts, closed_months: known }, rules, month) }];
  }, []);
}

function monthIn({ cells }: Fact): Month {
  const cell = cells['month'] ?? '';
  return typeof cell === 'number' ? monthOf(cell) : String(cell);
}

function asClosed({ month, lines }: MonthPaid): readonly Fact[] {
  return lines.map(({ person, component, amount, kind = 'part' }) => ({ row: 0, cells: { month: firstDay(month), person_id: person, component, amount: toCell(amount), kind } }));
}
