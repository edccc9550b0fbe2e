import { cents, exact, nothing, sum, type Exact, type Money } from '../money.ts';
import { isMonth, monthOf, type Month } from '../period.ts';
import { expectedInstead, Refusal } from '../refusal.ts';
import { keyOf, textOf, type Fact } from './fact.ts';

/** What Closed months says was paid. */
export interface Ledger {
  /** Whether somebody has a line in a month. */
  readonly has: (person: string, month: Month) => boolean;
  /** Whether somebody has a line in any month before one. */
  readonly hasAny: (person: string, before: Month) => boolean;
  /** The sum of some components of a person in the months from one to another, both included. */
  readonly paid: (person: string, components: (component: string) => boolean, from: Month, to: Month) => Money;
}

interface Entry {
  readonly month: Month;
  readonly component: string;
  readonly amount: Money;
}

/** Reads Closed months; what can't be a line of it fails, by row and column. */
export function ledgerOf(rows: readonly Fact[], parameter = 'closed'): Ledger {
  const entries = new Map<string, Entry[]>();
  for (const row of rows) {
    const person = keyOf(textOf(row, 'person_id'));
    const entry = { month: monthIn(row, parameter), component: keyOf(textOf(row, 'component')), amount: cents(amountIn(row, parameter)) };
    const known = entries.get(person);
    if (known) known.push(entry);
    else entries.set(person, [entry]);
  }
  const own = (person: string) => entries.get(keyOf(person)) ?? [];
  return {
    has: (person, month) => own(person).some((entry) => entry.month === month),
    hasAny: (person, before) => own(person).some((entry) => entry.month < before),
    paid: (person, components, from, to) => sum(own(person).filter((entry) => entry.month >= from && entry.month <= to && components(entry.component)).map(({ amount }) => amount)),
  };
}

function monthIn(row: Fact, parameter: string): Month {
  const cell = row.cells['month'] ?? '';
  if (typeof cell === 'number') return monthOf(cell);
  if (typeof cell === 'string' && isMonth(cell)) return cell;
  throw new Refusal(parameter, expectedInstead('a month such as 2026-03', cell), `row ${row.row}, month`);
}

function amountIn(row: Fact, parameter: string): Exact {
  const cell = row.cells['amount'] ?? '';
  if (typeof cell === 'number') return exact(cell);
  throw new Refusal(parameter, expectedInstead('a number', cell), `row ${row.row}, amount`);
}

export const emptyLedger: Ledger = { has: () => false, hasAny: () => false, paid: () => nothing };
