import { cents, exact, type Exact, type Money } from '../money.ts';
import { isMonth, monthOf, type Month } from '../period.ts';
import { expectedInstead, Refusal } from '../refusal.ts';
import { keyOf, textOf, type Fact } from './fact.ts';
import { lineKinds, type LineKind } from './line-kind.ts';
import { ownName } from './own-names.ts';

/** What a part of pay came to in a closed month. */
export interface PaidPart {
  readonly month: Month;
  readonly component: string;
  readonly amount: Money;
}

/** What Closed months says was paid by rules: its parts, without adjustments and corrections. */
export interface Ledger {
  /** Whether somebody has a part in a month. */
  readonly has: (person: string, month: Month) => boolean;
  /** The parts of one component of a person. */
  readonly parts: (person: string, component: string) => readonly PaidPart[];
}

/** Reads Closed months; what can't be a line of it fails, by row and column. */
export function ledgerOf(rows: readonly Fact[], parameter = 'closed'): Ledger {
  const parts = new Map<string, PaidPart[]>();
  for (const row of rows) {
    const person = keyOf(textOf(row, 'person_id'));
    const part = { month: monthIn(row, parameter), component: keyOf(textOf(row, 'component')), amount: cents(amountIn(row, parameter)) };
    if (kindIn(row, parameter) !== 'part') continue;
    const known = parts.get(person);
    if (known) known.push(part);
    else parts.set(person, [part]);
  }
  const own = (person: string) => parts.get(keyOf(person)) ?? [];
  return {
    has: (person, month) => own(person).some((part) => part.month === month),
    parts: (person, component) => own(person).filter((part) => part.component === keyOf(component)),
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

/** A blank kind is a part. */
function kindIn(row: Fact, parameter: string): LineKind {
  const found = textOf(row, 'kind').trim();
  const kind = found === '' ? 'part' : lineKinds.find((known) => known === ownName(found).toLowerCase());
  if (kind) return kind;
  throw new Refusal(parameter, expectedInstead(lineKinds.join(', '), found), `row ${row.row}, kind`);
}

export const emptyLedger: Ledger = { has: () => false, parts: () => [] };
