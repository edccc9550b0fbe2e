import { most, nothing, one, split, sum, total, type Money } from '../money.ts';
import { keyOf } from './fact.ts';
import type { PayoutLine } from './payout-line.ts';

/** A line with what each component has of it: all of it where it is the component's own, else a part where its settlement concerned the component. */
export interface About {
  readonly line: PayoutLine;
  readonly parts: ReadonlyMap<string, Money>;
}

export function ownLine(line: PayoutLine): About {
  return { line, parts: new Map([[keyOf(line.component), line.amount]]) };
}

/** Only lines of components are changed, never those that settlements added. */
export function changedLine(about: About, line: PayoutLine): About {
  return line === about.line ? about : ownLine(line);
}

/** A settlement's line is divided over its components in proportion to what they earned; where that is a loss, in proportion to what they lost. */
export function dividedLine(line: PayoutLine, components: readonly string[], earned: readonly Money[]): About {
  const sign = sum(earned).lt(0) ? -1 : 1;
  const weights = earned.map((money) => most(nothing, money.times(sign)));
  const parts = split(line.amount, total(weights).gt(0) ? weights : weights.map(() => one));
  return { line, parts: new Map(components.map((name, place) => [name, parts[place] ?? nothing])) };
}
