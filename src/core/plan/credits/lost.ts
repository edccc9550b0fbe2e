import { exact, nothing, type Exact } from '../../money.ts';
import { dayAfterMonths, isoDay } from '../../period.ts';
import type { CreditOptions } from '../credit-options.ts';
import { numberOf } from '../fact.ts';
import { sentence } from '../how.ts';
import type { Book } from './book.ts';
import { added, type Event } from './event.ts';
import { isTooSoon, lostIn, type Lost } from './forfeited.ts';

/** The value of deals whose client left too soon, taken off what was signed, and the spiffs on them, by the rule under which they were closed. */
export function reversed(won: readonly Event[], book: Book): readonly Event[] {
  return won.flatMap((event): readonly Event[] => {
    const lost = lostIn(event.row);
    if (!lost || event.problem !== null) return [];
    return event.credits.flatMap((credit): readonly Event[] => {
      const { reversal_months, reversal } = book.choiceOf(credit.person, lost.closed);
      if (!isTooSoon(lost, reversal_months)) return [];
      const why = sentence('the client left on {day}: it no longer counts', { day: isoDay(lost.ended) });
      const back = { ...credit, count: credit.count.times(-1), amount: credit.amount.times(-1), commission: credit.commission.times(-1), why: [why] };
      return [{ ...event, day: reversal === 'when lost' ? lost.ended : lost.closed, base: [], credits: [back] }];
    });
  });
}

/** Deals whose client left before the closing, for those whose pay asks when it left. */
export function leftBeforeClosing(won: readonly Event[], book: Book): readonly Event[] {
  return won.flatMap((event): readonly Event[] => {
    const { row, day } = event;
    const ended = numberOf(row, 'ended');
    if (event.problem !== null || ended === null || Math.floor(ended) >= day) return [];
    const asks = (name: 'clawback_months' | 'reversal_months') => event.credits.filter(({ person }) => book.choiceOf(person, day)[name] !== null);
    const problem = sentence('the client left on {ended}, before the closing on {day}', { ended: isoDay(ended), day: isoDay(day) });
    return [added('payments', day, row, asks('clawback_months'), problem), added('deals', day, row, asks('reversal_months'), problem)].filter(({ credits }) => credits.length > 0);
  });
}

/** What is taken back, by how many whole months the client stayed. */
export function shareBack({ clawback_months, clawback, clawback_steps }: CreditOptions, { closed, ended }: Lost): Exact {
  if (clawback_months === null || ended >= dayAfterMonths(closed, clawback_months)) return nothing;
  let kept = 0;
  while (dayAfterMonths(closed, kept + 1) <= ended) kept += 1;
  if (clawback === 'full') return exact(1);
  if (clawback === 'prorated') return exact(clawback_months - kept).div(clawback_months);
  const steps = clawback_steps ?? [];
  return steps[Math.floor((kept * steps.length) / clawback_months)] ?? nothing;
}
