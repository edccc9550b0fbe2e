import { exact, type Exact } from '../../money.ts';
import { numberOf, textOf, type Fact } from '../fact.ts';
import type { Event } from './event.ts';

/** The rate at which a payment earns commission; nothing where it earns none. */
export function rateOf({ of, row }: Event): Exact | null {
  const rate = of === 'payments' ? numberOf(row, 'rate') : null;
  return rate === null ? null : exact(rate);
}

/** The rate of a tier that was valid on a day; nothing where there is none, or several. */
export function rateOfTier(products: readonly Fact[], tier: string, day: number): Exact | null {
  const valid = products.filter((product) => textOf(product, 'tier').toLowerCase() === tier.toLowerCase() && (numberOf(product, 'valid_from') ?? 0) <= day);
  const latest = Math.max(...valid.map((product) => numberOf(product, 'valid_from') ?? 0));
  const rates = new Set(valid.filter((product) => (numberOf(product, 'valid_from') ?? 0) === latest).map((product) => numberOf(product, 'rate')));
  const [only] = rates;
  return rates.size === 1 && typeof only === 'number' ? exact(only) : null;
}
