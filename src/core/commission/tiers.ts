import type { Point } from '../kinds.ts';
import { cents, least, most, nothing, type Exact, type Money } from '../money.ts';

export type TierMode = 'marginal' | 'retroactive';
export type Boundary = 'upper' | 'lower';

/** One rate is one tier from 0. */
export function flat(rate: Exact): readonly Point[] {
  return [{ from: nothing, gives: rate }];
}

/** The part of an amount that falls into each tier, with its rate. Below zero, all of it falls into the first. */
export function slices(total: Exact, tiers: readonly Point[]): readonly { readonly part: Exact; readonly rate: Exact }[] {
  const [first] = tiers;
  if (first && total.lt(0)) return [{ part: total, rate: first.gives }];
  return tiers
    .map(({ from, gives }, i) => {
      const next = tiers[i + 1];
      return { part: most(nothing, (next ? least(total, next.from) : total).minus(from)), rate: gives };
    })
    .filter(({ part }) => part.gt(0));
}

/** The rate that a total has reached. */
export function reached(total: Exact, tiers: readonly Point[], boundary: Boundary = 'upper'): Exact {
  const inside = tiers.filter(({ from }, i) => i === 0 || (boundary === 'upper' ? from.lte(total) : from.lt(total)));
  return inside[inside.length - 1]?.gives ?? nothing;
}

/** The commission on a total, tiers in ascending order, rounded once. */
export function commissionOn(total: Exact, tiers: readonly Point[], mode: TierMode = 'marginal', boundary: Boundary = 'upper'): Money {
  if (mode === 'retroactive') return cents(total.times(reached(total, tiers, boundary)));
  return cents(slices(total, tiers).reduce<Exact>((pay, { part, rate }) => pay.plus(part.times(rate)), nothing));
}
