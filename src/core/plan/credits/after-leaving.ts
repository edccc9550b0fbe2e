import { nothing } from '../../money.ts';
import { isoDay } from '../../period.ts';
import { numberOf } from '../fact.ts';
import { sentence } from '../how.ts';
import type { Book } from './book.ts';
import { changed, type Event } from './event.ts';

/** Money that comes in after somebody has left counts for some days, on deals closed before; where no such days are set, nothing changes. */
export function afterLeaving(event: Event, { leftOn, daysAfterLeaving }: Book): Event {
  const closed = event.deal ? numberOf(event.deal, 'closed') : null;
  return {
    ...event,
    credits: event.credits.map((credit) => {
      const left = leftOn(credit.person);
      const counts = left === null || event.day <= left || (event.day <= left + daysAfterLeaving && closed !== null && closed <= left);
      return counts ? credit : changed(credit, { count: nothing, amount: nothing, commission: nothing }, sentence('left on {day}: it no longer counts', { day: isoDay(left) }));
    }),
  };
}
