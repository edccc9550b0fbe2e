import { cents, exact, one, total, type Exact } from '../../money.ts';
import { isoDay, type Day } from '../../period.ts';
import { percent } from '../../wording.ts';
import { keyOf, numberOf, same, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { sentence, type How } from '../how.ts';
import { rateOn, rowsOn } from '../rate-on.ts';
import type { Book } from './book.ts';
import { changed, type Credit, type Event } from './event.ts';

/** The rate at which a payment earns commission; nothing where it earns none. */
export function rateOf({ of, row }: Event): Exact | null {
  const rate = of === 'payments' ? numberOf(row, 'rate') : null;
  return rate === null ? null : exact(rate);
}

/** A payment's commission at another rate, where its deal was sold below list or its company's deals count as one. A refund takes back what was paid, at whatever rate. */
export function rerated(event: Event, book: Book): Event {
  const rate = rateOf(event);
  const { deal, problem } = event;
  if (rate === null || !deal || problem !== null || event.credits.some(({ amount }) => amount.lt(0))) return event;
  const found = event.credits.map((credit) => reratedCredit(credit, rate, deal, event, book));
  const gap = found.find((one): one is { readonly gap: How } => 'gap' in one);
  return { ...event, credits: found.map((one, i) => ('gap' in one ? (event.credits[i] as Credit) : one)), problem: gap?.gap ?? null };
}

function reratedCredit(credit: Credit, rate: Exact, deal: Fact, event: Event, book: Book): Credit | { readonly gap: How } {
  const { discount_over, rerate_days } = book.choiceOf(credit.person, event.day);
  const ratedOn = numberOf(event.row, 'rated_on') ?? event.day;
  const tier = rerate_days === null ? null : tierOfSum(deal, event, rerate_days, ratedOn, book);
  const found = tier && rateOn(book.products, tier.tier, ratedOn);
  if (found && typeof found === 'object') return found;
  const listed = found === null ? rate : exact(found);
  const share = discount_over ? discounted(deal, discount_over, book) : one;
  if (listed.eq(rate) && share.eq(one)) return credit;
  const why: How = [
    ...(tier && !listed.eq(rate) ? [sentence('rated as {tier}, by the sum of the deals since {day}', { tier: tier.tier, day: isoDay(tier.since) }), share.eq(one) ? '' : '; '] : []),
    ...(share.eq(one) ? [] : [sentence('sold at {share} of the list price', { share: percent(share) })]),
  ];
  return changed(credit, { commission: cents(credit.amount.times(listed).times(share)) }, [why, `: ${percent(listed.times(share))}`]);
}

/** The price over the list price of the closing day, where it's lower by more than the share. */
function discounted(deal: Fact, over: Exact, { products }: Book): Exact {
  const day = numberOf(deal, 'closed');
  const [product, tier] = [textOf(deal, 'product'), textOf(deal, 'rated_tier')];
  const named = product === '' ? [] : products.filter((one) => same(textOf(one, 'product'), product));
  const [listed] = rowsOn(named.length > 0 ? named : products.filter((one) => same(textOf(one, 'tier'), tier)), day);
  const [list, value] = [listed && numberOf(listed, 'list_price'), numberOf(deal, 'converted')];
  if (!list || value === null) return one;
  const share = exact(value).div(list);
  return share.lt(one.minus(over)) ? share : one;
}

/** The tier of the sum of a company's first contracts closed within some days, as it stood on a day; nothing where it's no higher than the deal's own. */
function tierOfSum(deal: Fact, { day, row }: Event, days: number, ratedOn: Day, { dealsBeside, products }: Book): { readonly tier: string; readonly since: number } | null {
  const [first, ...others] = asOne(deal, dealsBeside(deal), day, days);
  if (!first || others.length === 0) return null;
  const sum = total([first, ...others].map((one) => exact(numberOf(one, 'converted') ?? 0)));
  const from = (tier: string) => Math.max(...rowsOn(products.filter((one) => same(textOf(one, 'tier'), tier)), ratedOn).map((one) => numberOf(one, 'sum_from') ?? -1));
  const own = from(textOf(row, 'rated_tier'));
  const reached = [...new Set(products.map((one) => textOf(one, 'tier')))].map((tier) => ({ tier, from: from(tier) })).filter((one) => one.from > own && one.from >= 0 && exact(one.from).lte(sum));
  const [highest] = [...reached].sort((a, b) => b.from - a.from);
  return highest ? { tier: highest.tier, since: numberOf(first, 'closed') ?? 0 } : null;
}

/** The company's first contracts that count as one with a deal: each within some days of the first of them. */
function asOne(deal: Fact, beside: readonly Fact[], day: Day, days: number): readonly Fact[] {
  const closed = (one: Fact) => numberOf(one, 'closed') ?? Infinity;
  const own = beside.filter((one) => isWord(textOf(one, 'type'), 'new') && isWord(textOf(one, 'stage'), 'won') && closed(one) <= day).sort((a, b) => closed(a) - closed(b));
  const groups: Fact[][] = [];
  for (const one of own) {
    const last = groups[groups.length - 1];
    const first = last?.[0];
    if (last && first && closed(one) - closed(first) <= days) last.push(one);
    else groups.push([one]);
  }
  return groups.find((group) => group.some((one) => keyOf(textOf(one, 'deal_id')) === keyOf(textOf(deal, 'deal_id')))) ?? [];
}
