import { cents, exact, nothing, one, split, total, type Exact, type Money } from '../../money.ts';
import { percent } from '../../wording.ts';
import { numberOf, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { sentence, type How } from '../how.ts';
import type { Book } from './book.ts';
import { rateOf } from './rate-of.ts';
import type { Credit, Event } from './event.ts';

/** Divides what belongs to a shared deal: splits total 100%, overlays come on top. Amounts add up to the cent, by largest remainder. */
export function shared(event: Event, book: Book): Event {
  const rows = book.sharesOf(event.deal);
  const [credit] = event.credits;
  if (rows.length === 0 || !credit) return event;
  const problem = problemIn(rows, book);
  if (problem !== null) return { ...event, problem, credits: [credit, ...rows.map((row) => ({ ...credit, person: textOf(row, 'person_id') }))] };
  const [splits, overlays] = [rows.filter((row) => !isOverlay(row)), rows.filter(isOverlay)];
  const mode = book.choiceOf(credit.person, event.day, event.of).split;
  const shares = splits.map(shareOf);
  const amounts = splits.length === 0 ? [] : split(cents(credit.amount), shares);
  const whole = splits.length === 0 ? [] : split(cents(credit.commission), shares);
  const own = splits.length === 0 ? [credit] : splits.map((row, i) => partOf(row, shares[i] ?? nothing, amounts[i] ?? nothing, mode === 'commission' ? (whole[i] ?? nothing) : null, event));
  return { ...event, credits: [...own, ...overlays.map((row) => partOf(row, shareOf(row), cents(credit.amount.times(shareOf(row))), null, event))] };
}

function partOf(row: Fact, share: Exact, amount: Money, commission: Money | null, event: Event): Credit {
  const why: How = isOverlay(row) ? sentence('{share} on top', { share: percent(share) }) : sentence('{share} of the deal', { share: percent(share) });
  return { person: textOf(row, 'person_id'), count: share, amount, commission: commission ?? cents(amount.times(rateOf(event) ?? nothing)), why: [why] };
}

function problemIn(rows: readonly Fact[], { isKnown }: Book): How | null {
  const stranger = rows.find((row) => !isKnown(textOf(row, 'person_id')));
  if (stranger) return sentence('Deal shares row {row} names nobody whom Team knows', { row: String(stranger.row) });
  const blank = rows.find((row) => numberOf(row, 'share') === null || shareOf(row).lt(0) || shareOf(row).gt(1));
  if (blank) return sentence('Deal shares row {row} has no share from 0% to 100%', { row: String(blank.row) });
  const splits = rows.filter((row) => !isOverlay(row));
  const whole = total(splits.map(shareOf));
  const misses = splits.length > 0 && whole.minus(one).abs().gt(0.000001);
  return misses ? sentence('the shares of deal {deal} total {whole}, not 100%', { deal: textOf(rows[0] as Fact, 'deal_id'), whole: percent(whole) }) : null;
}

function isOverlay(row: Fact): boolean {
  return isWord(textOf(row, 'kind'), 'overlay');
}

function shareOf(row: Fact): Exact {
  return exact(numberOf(row, 'share') ?? 0);
}
