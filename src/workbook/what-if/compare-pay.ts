import { cents, nothing, sum, type Money } from '../../core/money.ts';
import { keyOf } from '../../core/plan/fact.ts';
import type { How } from '../../core/plan/how.ts';
import type { PayoutLine } from '../../core/plan/payout-line.ts';

/** What something comes to as it is and as it would be. */
export interface Difference {
  readonly before: Money;
  readonly after: Money;
  readonly difference: Money;
}

/** One payout line, with the arithmetic of both; null where there is no such line. */
export interface LineCompared extends Difference {
  readonly component: string;
  readonly hows: readonly [before: How | null, after: How | null];
}

export interface PersonCompared extends Difference {
  readonly person: string;
  readonly lines: readonly LineCompared[];
}

/** Everybody's pay beside what it would be, and the department's. */
export interface PayCompared extends Difference {
  readonly people: readonly PersonCompared[];
}

export function comparePay(before: readonly PayoutLine[], after: readonly PayoutLine[]): PayCompared {
  const [was, would] = [byKey(before), byKey(after)];
  const lines = [...new Set([...was.keys(), ...would.keys()])].map((key) => compared(was.get(key), would.get(key)));
  const persons = [...new Map(lines.map(({ person }) => [keyOf(person), person])).values()];
  const people = persons.map((person) => {
    const own = lines.filter((line) => keyOf(line.person) === keyOf(person));
    return { person, lines: own, ...totalled(own) };
  });
  return { people, ...totalled(people) };
}

/** The lines by person, component and kind; the second of several with the same ones stays the second. */
function byKey(lines: readonly PayoutLine[]): ReadonlyMap<string, PayoutLine> {
  const found = new Map<string, PayoutLine>();
  for (const line of lines) {
    const key = [line.person, line.component, line.kind ?? 'part'].map(keyOf).join('\n');
    const place = [...found.keys()].filter((known) => known.startsWith(`${key}\n`)).length;
    found.set(`${key}\n${place}`, line);
  }
  return found;
}

function compared(was: PayoutLine | undefined, would: PayoutLine | undefined): LineCompared & { readonly person: string } {
  const { person = '', component = '' } = was ?? would ?? {};
  return { person, component, hows: [was?.how ?? null, would?.how ?? null], ...differing(was?.amount ?? nothing, would?.amount ?? nothing) };
}

function differing(before: Money, after: Money): Difference {
  return { before, after, difference: cents(after.minus(before)) };
}

export function totalled(parts: readonly Difference[]): Difference {
  return differing(sum(parts.map(({ before }) => before)), sum(parts.map(({ after }) => after)));
}
