import { isoDay, type Day } from '../period.ts';
import { shortened } from '../refusal.ts';
import { keyOf, numberOf, textOf, type Fact } from './fact.ts';
import { sentence, type How } from './how.ts';

/** The rate of a tier that was valid on a day, or why there is none. */
export function rateOn(products: readonly Fact[], tier: string, day: Day | null): number | { readonly gap: How } {
  const rates = new Set(rowsOn(products.filter((product) => keyOf(textOf(product, 'tier')) === keyOf(tier)), day).map((product) => numberOf(product, 'rate')));
  const [only] = rates;
  if (rates.size > 1) return { gap: sentence('Products has several rates for tier "{tier}"', { tier: shortened(tier) }) };
  return only ?? { gap: [sentence('Products has no rate for tier "{tier}"', { tier: shortened(tier) }), ...(day === null ? [] : [sentence(' on {day}', { day: isoDay(day) })])] };
}

/** Of rows of Products those that were the latest on a day. */
export function rowsOn(products: readonly Fact[], day: Day | null): readonly Fact[] {
  const from = (product: Fact) => numberOf(product, 'valid_from') ?? 0;
  const valid = products.filter((product) => day !== null && from(product) <= day);
  const latest = Math.max(...valid.map(from));
  return valid.filter((product) => from(product) === latest);
}
