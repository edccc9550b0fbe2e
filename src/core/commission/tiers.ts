import type { Point } from '../kinds.ts';
import { cents, nothing, total, type Exact, type Money } from '../money.ts';
import { reachedPlace, type Boundary } from '../points.ts';

/** Each part at its own tier's rate, or the whole at the rate reached. */
export type TierMode = 'marginal' | 'retroactive';

/** "whole" is another word for retroactive. */
export function tierMode(word: 'marginal' | 'retroactive' | 'whole'): TierMode {
  return word === 'marginal' ? 'marginal' : 'retroactive';
}

export interface Slice {
  readonly part: Exact;
  readonly rate: Exact;
}

/** The part of a total that falls into each tier, with its rate. Below zero, all of it falls into the first. */
export function slices(amount: Exact, tiers: readonly Point[]): readonly Slice[] {
  const [first] = tiers;
  if (first && amount.lt(0)) return [{ part: amount, rate: first.gives }];
  const inside = tiers.slice(0, reachedPlace(amount, tiers, 'lower') + 1);
  const edges = [...inside.slice(1).map(({ from }) => from), amount];
  return inside.map(({ from, gives }, i) => ({ part: (edges[i] ?? amount).minus(from), rate: gives }));
}

/** The rate that a total has reached. */
export function reachedRate(amount: Exact, tiers: readonly Point[], boundary: Boundary = 'upper'): Exact {
  return tiers[Math.max(0, reachedPlace(amount, tiers, boundary))]?.gives ?? nothing;
}

/** The commission on a total, tiers in ascending order, rounded once. */
export function commissionOn(amount: Exact, tiers: readonly Point[], mode: TierMode = 'marginal', boundary: Boundary = 'upper'): Money {
  if (mode === 'retroactive') return cents(amount.times(reachedRate(amount, tiers, boundary)));
  return cents(total(slices(amount, tiers).map(({ part, rate }) => part.times(rate))));
}
