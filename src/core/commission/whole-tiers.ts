import type { Point } from '../kinds.ts';
import { lastPlace, type Boundary } from '../points.ts';
import { atRate, fitting, isNone, quotient, RATE, safe, wholeOfExact } from '../whole.ts';
import type { TierMode } from './tiers.ts';

/** What `commissionOn` gives, both in whole cents; NaN where that doesn't fit. */
export type WholeCommission = (amount: number) => number;

const { floor } = Math;

interface WholeTier {
  readonly from: number;
  readonly rate: number;
  /** What the tiers below pay: whole cents, and hundred-millionths of a cent. */
  readonly below: readonly [whole: number, rest: number];
}

/** Nothing where the tiers themselves aren't whole cents and hundred-millionths. */
export function wholeCommission(tiers: readonly Point[], mode: TierMode, boundary: Boundary): WholeCommission | undefined {
  const whole = wholeTiers(tiers);
  const [first] = whole;
  if (!first || whole.some(({ from, rate }) => isNone(from + rate))) return undefined;
  const beyond = boundary === 'lower' && mode === 'retroactive' ? 1 : 0;
  const tierOf = (amount: number) => whole[lastPlace(whole, ({ from }) => amount >= from + beyond)] ?? first;
  if (mode === 'retroactive') return (amount) => atRate(fitting(amount), tierOf(amount).rate);
  return (amount) => (amount < 0 ? atRate(fitting(amount), first.rate) : marginal(fitting(amount), tierOf(amount)));
}

function wholeTiers(tiers: readonly Point[]): readonly WholeTier[] {
  let below: readonly [number, number] = [0, 0];
  return tiers.map(({ from, gives }, i) => {
    const tier = { from: wholeOfExact(from, 100), rate: wholeOfExact(gives, RATE), below };
    const next = tiers[i + 1];
    if (next) below = added(below, wholeOfExact(next.from, 100) - tier.from, tier.rate);
    return tier;
  });
}

function marginal(amount: number, { from, rate, below }: WholeTier): number {
  const [whole, rest] = added(below, amount - from, rate);
  return whole + quotient(rest, RATE);
}

/** A sum with so much more money at a rate, its rest below one cent. */
function added([whole, rest]: readonly [number, number], money: number, rate: number): readonly [number, number] {
  const full = floor(money / RATE);
  const parts = safe(rest + (money - full * RATE) * rate);
  const carried = floor(parts / RATE);
  return [whole + full * rate + carried, parts - carried * RATE];
}
