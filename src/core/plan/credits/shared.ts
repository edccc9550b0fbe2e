import { cents, exact, nothing, one, split, total, type Exact } from '../../money.ts';
import { percent } from '../../wording.ts';
import { numberOf, same, textOf, type Fact } from '../fact.ts';
import { isWord } from '../fact-words.ts';
import { sentence, type How } from '../how.ts';
import type { Book } from './book.ts';
import type { Credit, Event } from './event.ts';
import { rateOf, rerated } from './rerated.ts';

/** Types of deals, in whichever language, with the payments that they bring, where these aren't simply called alike. */
const brings = [['new', 'new'], ['renewal', 'continuing']] as const;

/** The shares by which a payment or a deal is divided: they are of what the deal itself brings, so that payments of another type are their owner's alone. */
export function sharesIn({ of, row, deal }: Pick<Event, 'of' | 'row' | 'deal'>, { sharesOf }: Book): readonly Fact[] {
  const [type, dealt] = [textOf(row, 'type'), deal ? textOf(deal, 'type') : ''];
  const isBrought = of !== 'payments' || dealt === '' || same(type, dealt) || brings.some(([one, other]) => isWord(dealt, one) && isWord(type, other));
  return isBrought ? sharesOf(row) : [];
}

/** Divides what belongs to a shared deal, at the rate that counts: splits total 100%, overlays come on top. Amounts add up to the cent, by largest remainder. */
export function shared(event: Event, book: Book): Event {
  const rows = sharesIn(event, book);
  const [credit] = event.credits;
  if (rows.length === 0 || !credit) return rerated(event, book);
  const problem = event.problem ?? problemIn(rows, event, book);
  if (problem !== null) return { ...event, problem, credits: [credit, ...rows.map((row) => ({ ...credit, person: textOf(row, 'person_id') }))] };
  const own = splitsOf(event, rows.filter((row) => !isOverlay(row)), book);
  const onTop = rerated({ ...event, credits: rows.filter(isOverlay).map((row) => overlayOf(row, credit, event)) }, book);
  return { ...event, problem: own.problem ?? onTop.problem, credits: [...own.credits, ...onTop.credits] };
}

/** Every part earns its own commission, or the commission on the whole is divided, where the owner's rule says so. */
function splitsOf(event: Event, rows: readonly Fact[], book: Book): Event {
  const [credit] = event.credits;
  if (rows.length === 0 || !credit) return rerated(event, book);
  const isDivided = book.choiceOf(credit.person, event.day).split === 'commission';
  const whole = isDivided ? rerated(event, book) : event;
  const shares = rows.map(shareOf);
  const [amounts, commissions] = [credit.amount, whole.credits[0]?.commission ?? nothing].map((sum) => split(cents(sum), shares));
  const credits = rows.map((row, i): Credit => {
    const [share, amount] = [shares[i] ?? nothing, amounts?.[i] ?? nothing];
    const why = [sentence('{share} of the deal', { share: percent(share) }), ...(whole.credits[0]?.why ?? [])];
    return { person: textOf(row, 'person_id'), isOverlay: false, count: share, amount, commission: isDivided ? (commissions?.[i] ?? nothing) : cents(amount.times(rateOf(event) ?? nothing)), why };
  });
  return isDivided ? { ...whole, credits } : rerated({ ...event, credits }, book);
}

function overlayOf(row: Fact, { amount }: Credit, event: Event): Credit {
  const [share, part] = [shareOf(row), cents(amount.times(shareOf(row)))];
  return { person: textOf(row, 'person_id'), isOverlay: true, count: share, amount: part, commission: cents(part.times(rateOf(event) ?? nothing)), why: [sentence('{share} on top', { share: percent(share) })] };
}

function problemIn(rows: readonly Fact[], { deal, row }: Event, { isKnown }: Book): How | null {
  if (!deal) return sentence('deal {deal} has shares and is not in Deals', { deal: textOf(row, 'deal_id') });
  const stranger = rows.find((one) => !isKnown(textOf(one, 'person_id')));
  if (stranger) return sentence('Deal shares row {row} names nobody whom Team knows', { row: String(stranger.row) });
  const blank = rows.find((one) => numberOf(one, 'share') === null || shareOf(one).lt(0) || shareOf(one).gt(1));
  if (blank) return sentence('Deal shares row {row} has no share from 0% to 100%', { row: String(blank.row) });
  const splits = rows.filter((one) => !isOverlay(one));
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
