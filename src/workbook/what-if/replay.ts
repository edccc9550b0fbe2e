import { monthOf, monthsBetween, type Month } from '../../core/period.ts';
import { rowsOf, type Fact } from '../../core/plan/fact.ts';
import { payMonth } from '../../core/plan/pay-month.ts';
import type { PayoutLine } from '../../core/plan/payout-line.ts';
import { closedFact } from '../closed-fact.ts';
import type { Department } from '../department-facts.ts';

export interface MonthPaid {
  readonly month: Month;
  readonly lines: readonly PayoutLine[];
}

/** Months paid one after another, from facts and from what the months before came to: until the first it is what Closed months holds, then what was worked out here. */
export function replay({ facts, rules }: Department, first: Month, last: Month): readonly MonthPaid[] {
  const closed = rowsOf(facts, 'closed_months').filter((row) => monthIn(row) < first);
  return monthsBetween(first, last).reduce<readonly MonthPaid[]>((paid, month) => {
    const known = [...closed, ...paid.flatMap((one) => one.lines.map((line) => closedFact(line, one.month)))];
    return [...paid, { month, lines: payMonth({ ...facts, closed_months: known }, rules, month) }];
  }, []);
}

function monthIn({ cells }: Fact): Month {
  const cell = cells['month'] ?? '';
  return typeof cell === 'number' ? monthOf(cell) : String(cell);
}
