import { isoDay } from '../../period.ts';
import { nothing } from '../../money.ts';
import { numberOf } from '../fact.ts';
import { sentence, type How } from '../how.ts';
import type { Book } from './book.ts';
import { changed, type Event } from './event.ts';

/** Money that comes in after somebody has left counts for some days, on deals closed before; where no such days are set, nothing changes. This says why it doesn't. */
export function goneBy(person: string, { day, deal }: Pick<Event, 'day' | 'deal'>, { leftOn, daysAfterLeaving }: Book): How | null {
  const [left, closed] = [leftOn(person), deal ? numberOf(deal, 'closed') : null];
  const counts = left === null || day <= left || (day <= left + daysAfterLeaving && closed !== null && closed <= left);
  return counts ? null : sentence('left on {day}: it no longer counts', { day: isoDay(left) });
}

/** A payment of no known deal. A refund takes back whenever it comes. */
export function afterLeaving(event: Event, book: Book): Event {
  const credits = event.credits.map((credit) => {
    const gone = credit.amount.lt(0) ? null : goneBy(credit.person, event, book);
    return gone === null ? credit : changed(credit, { count: nothing, amount: nothing, commission: nothing }, gone);
  });
  return { ...event, credits };
}
