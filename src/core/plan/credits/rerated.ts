import { cents, exact, one, total, type Exact } from '../../money.ts';
import { isoDay } from '../../period.ts';
import { percent } from '../../wording.ts';
import { keyOf, numberOf, same, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { sentence, type How } from '../how.ts';
import type { Book } from './book.ts';
import { changed, type Credit, type Event } from './event.ts';
import { rateOf, rateOfTier } from './rate-of.ts';

/** A payment's commission at another rate, where its deal was sold below list or its company's deals count as one. */
export function rerated(event: Event, book: Book): Event {
  const rate = rateOf(event);
  if (rate === null || !event.deal) return event;
  const deal = event.deal;
  return { ...event, credits: event.credits.map((credit) => reratedCredit(credit, rate, deal, event, book)) };
}

function reratedCredit(credit: Credit, rate: Exact, deal: Fact, event: Event, book: Book): Credit {
  const { discount_over, rerate_days } = book.choiceOf(credit.person, event.day, 'payments');
  const tier = rerate_days === null ? null : tierOfSum(deal, event.day, rerate_days, book);
  const listed = (tier && rateOfTier(book.products, tier.tier, numberOf(event.row, 'rated_on') ?? event.day)) ?? rate;
  const share = discount_over ? discounted(deal, discount_over, book) : one;
  if (listed.eq(rate) && share.eq(one)) return credit;
  const why: How = [
    ...(tier && !listed.eq(rate) ? [sentence('rated as {tier}, by the sum of the deals since {day}', { tier: tier.tier, day: isoDay(tier.since) }), share.eq(one) ? '' : '; '] : []),
    ...(share.eq(one) ? [] : [sentence('sold at {share} of the list price', { share: percent(share) })]),
  ];
  return changed(credit, { commission: cents(credit.amount.times(listed).times(share)) }, [why, `: ${percent(listed.times(share))}`]);
}

/** The price over the list price, where it's lower by more than the share. */
function discounted(deal: Fact, over: Exact, { products }: Book): Exact {
  const product = products.find((one) => same(textOf(one, 'product'), textOf(deal, 'product')) && textOf(deal, 'product') !== '') ?? products.find((one) => same(textOf(one, 'tier'), textOf(deal, 'rated_tier')));
  const [list, value] = [product && numberOf(product, 'list_price'), numberOf(deal, 'converted')];
  if (!list || value === null) return one;
  const share = exact(value).div(list);
  return share.lt(one.minus(over)) ? share : one;
}

/** The tier of the sum of a company's first contracts closed within some days, as it stood on a day. */
function tierOfSum(deal: Fact, day: number, days: number, { dealsBeside, products }: Book): { readonly tier: string; readonly since: number } | null {
  const own = dealsBeside(deal)
    .filter((other) => isWord(textOf(other, 'type'), 'new') && isWord(textOf(other, 'stage'), 'won') && (numberOf(other, 'closed') ?? Infinity) <= day)
    .sort((a, b) => (numberOf(a, 'closed') ?? 0) - (numberOf(b, 'closed') ?? 0));
  const groups: Fact[][] = [];
  for (const one of own) {
    const last = groups[groups.length - 1];
    const first = last?.[0];
    if (last && first && (numberOf(one, 'closed') ?? 0) - (numberOf(first, 'closed') ?? 0) <= days) last.push(one);
    else groups.push([one]);
  }
  const group = groups.find((one) => one.some((other) => keyOf(textOf(other, 'deal_id')) === keyOf(textOf(deal, 'deal_id')))) ?? [];
  const [first] = group;
  if (!first || group.length < 2) return null;
  const sum = total(group.map((one) => exact(numberOf(one, 'converted') ?? 0)));
  const reached = products.filter((product) => numberOf(product, 'sum_from') !== null && exact(numberOf(product, 'sum_from') ?? 0).lte(sum)).sort((a, b) => (numberOf(b, 'sum_from') ?? 0) - (numberOf(a, 'sum_from') ?? 0));
  return reached[0] ? { tier: textOf(reached[0], 'tier'), since: numberOf(first, 'closed') ?? 0 } : null;
}
