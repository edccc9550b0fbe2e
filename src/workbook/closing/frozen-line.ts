import { cents, exact, type Money } from '../../core/money.ts';
import { monthOf, type Month } from '../../core/period.ts';
import { keyOf, numberOf, rowsOf, textOf, type Fact, type FactCell, type Facts } from '../../core/plan/fact.ts';
import { lineKinds, type LineKind } from '../../core/plan/line-kind.ts';

/** A row of Closed months. */
export interface FrozenLine {
  readonly row: number;
  readonly month: Month;
  readonly person: string;
  readonly role: string;
  readonly component: string;
  readonly amount: Money;
  readonly how: string;
  readonly kind: LineKind;
  readonly measure: FactCell;
  readonly plan: FactCell;
  readonly attainment: FactCell;
  readonly version: string;
  /** The month that it is about: the one that it corrects, else its own. */
  readonly about: Month;
  readonly behind: string;
}

/** The rows of Closed months. The ledger of pay refuses those that can't be read, so none is left out in silence. */
export function frozenLines(facts: Facts): readonly FrozenLine[] {
  return rowsOf(facts, 'closed_months').map(frozenLine);
}

function frozenLine(row: Fact): FrozenLine {
  const month = monthIn(row, 'month') ?? '';
  return {
    row: row.row,
    month,
    person: textOf(row, 'person_id'),
    role: textOf(row, 'role'),
    component: textOf(row, 'component'),
    amount: cents(exact(numberOf(row, 'amount') ?? 0)),
    how: textOf(row, 'how'),
    kind: lineKinds.find((kind) => kind === textOf(row, 'kind')) ?? 'part',
    measure: row.cells['measure'] ?? '',
    plan: row.cells['plan'] ?? '',
    attainment: row.cells['attainment'] ?? '',
    version: textOf(row, 'version'),
    about: monthIn(row, 'corrects') ?? month,
    behind: textOf(row, 'behind'),
  };
}

function monthIn(row: Fact, column: string): Month | undefined {
  const day = numberOf(row, column);
  return day === null ? undefined : monthOf(day);
}

/** What tells one person's component from others. */
export function partOf({ person, component }: { readonly person: string; readonly component: string }): string {
  return JSON.stringify([keyOf(person), keyOf(component)]);
}
