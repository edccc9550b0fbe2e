import { cents, exact, nothing, split } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { numberOf, same, textOf, type Fact } from '../fact.ts';
import { sentence, type How } from '../how.ts';
import type { Book } from './book.ts';
import type { Event } from './event.ts';

/** One-off bonuses: for every deal won in the days of a spiff, an amount divided by the splits to the cent, or a rate of the value by everyone's share. */
export function spiffsOf(won: readonly Event[], { spiffs }: Book): readonly Event[] {
  return won.flatMap((event) => spiffs.filter((spiff) => isFor(spiff, event)).map((spiff) => paidBy(spiff, event)));
}

function paidBy(spiff: Fact, event: Event): Event {
  const [amount, rate] = [exact(numberOf(spiff, 'amount') ?? 0), exact(numberOf(spiff, 'rate') ?? 0)];
  const why = sentence('{spiff}: {each} a deal and {rate} of its value', { spiff: textOf(spiff, 'spiff'), each: figure(amount), rate: percent(rate) });
  const splits = event.credits.filter(({ isOverlay }) => !isOverlay);
  const parts = new Map(split(cents(amount), splits.map(({ count }) => count)).map((part, i) => [splits[i], part] as const));
  const credits = event.credits.map((credit) => ({ ...credit, count: nothing, amount: nothing, commission: cents(rate.times(credit.amount)).plus(parts.get(credit) ?? nothing), why: [why] }));
  return { ...event, of: 'spiffs', base: [], credits, problem: event.problem ?? problemIn(spiff) };
}

function problemIn(spiff: Fact): How | null {
  const rate = numberOf(spiff, 'rate') ?? 0;
  return rate < 0 || rate > 1 ? sentence('{spiff} has no rate from 0% to 100%', { spiff: textOf(spiff, 'spiff') }) : null;
}

/** What a spiff leaves blank, it asks nothing of. */
function isFor(spiff: Fact, { day, row }: Event): boolean {
  const [from, to] = [numberOf(spiff, 'from'), numberOf(spiff, 'to')];
  const asks = ([['product', 'product'], ['tier', 'rated_tier'], ['type', 'type']] as const).every(([asked, has]) => textOf(spiff, asked) === '' || same(textOf(spiff, asked), textOf(row, has)));
  return from !== null && to !== null && from <= day && day <= to && asks;
}
