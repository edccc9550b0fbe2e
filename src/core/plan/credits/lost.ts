import { cents, exact, nothing, total, type Exact } from '../../money.ts';
import { dayAfterMonths, isoDay, type Day } from '../../period.ts';
import { figure, percent } from '../../wording.ts';
import type { CreditOptions } from '../credit-options.ts';
import { keyOf, numberOf, same, textOf, type Fact } from '../fact.ts';
import { grouped } from '../grouped.ts';
import { sentence } from '../how.ts';
import type { Book } from './book.ts';
import type { Credit, Event } from './event.ts';

/** What is taken back of commission that was paid on deals whose client left too soon, on the day on which it left. */
export function clawedBack(payments: readonly Event[], book: Book): readonly Event[] {
  const lost = lostDeals(book);
  const received = lost.length === 0 ? null : grouped(payments, ({ row }) => keyOf(textOf(row, 'deal_id')));
  return lost.flatMap(({ deal, closed, ended }) => {
    const paid = (received?.get(keyOf(textOf(deal, 'deal_id'))) ?? []).filter((event) => event.problem === null && event.day <= ended);
    const people = [...new Map(paid.flatMap(({ credits }) => credits.map(({ person }) => [keyOf(person), person] as const))).values()];
    const credits = people.flatMap((person): readonly Credit[] => {
      const commission = total(paid.flatMap((event) => event.credits.filter((credit) => same(credit.person, person)).map((credit) => credit.commission)));
      const share = shareBack(book.choiceOf(person, ended, 'payments'), closed, ended);
      const back = cents(commission.times(share));
      if (back.eq(0)) return [];
      return [{ person, count: nothing, amount: nothing, commission: back.times(-1), why: [sentence('{share} of {paid} is taken back: the client left on {day}', { share: percent(share), paid: figure(commission), day: isoDay(ended) })] }];
    });
    return credits.length === 0 ? [] : [{ of: 'payments' as const, day: ended, row: deal, deal, base: [], credits, problem: null }];
  });
}

/** The value of deals whose client left too soon, taken off what was signed. */
export function reversed(won: readonly Event[], book: Book): readonly Event[] {
  const lost = new Map(lostDeals(book).map((one) => [one.deal, one]));
  return won.flatMap((event): readonly Event[] => {
    const one = lost.get(event.row);
    if (!one || event.problem !== null) return [];
    const { closed, ended } = one;
    return event.credits.flatMap((credit): readonly Event[] => {
      const { reversal_months, reversal } = book.choiceOf(credit.person, ended, 'deals');
      if (reversal_months === null || ended >= dayAfterMonths(closed, reversal_months)) return [];
      const why = sentence('the client left on {day}: it no longer counts', { day: isoDay(ended) });
      return [{ ...event, day: reversal === 'when lost' ? ended : closed, base: [], credits: [{ ...credit, count: credit.count.times(-1), amount: credit.amount.times(-1), commission: nothing, why: [why] }] }];
    });
  });
}

interface Lost {
  readonly deal: Fact;
  readonly closed: Day;
  readonly ended: Day;
}

function lostDeals({ deals }: Book): readonly Lost[] {
  return deals.flatMap((deal) => {
    const [closed, ended] = [numberOf(deal, 'closed'), numberOf(deal, 'ended')];
    return textOf(deal, 'deal_id') === '' || closed === null || ended === null ? [] : [{ deal, closed: Math.floor(closed), ended: Math.floor(ended) }];
  });
}

/** What is taken back, by how many whole months the client stayed. */
function shareBack({ clawback_months, clawback, clawback_steps }: CreditOptions, closed: Day, ended: Day): Exact {
  if (clawback_months === null || ended >= dayAfterMonths(closed, clawback_months)) return nothing;
  let kept = 0;
  while (dayAfterMonths(closed, kept + 1) <= ended) kept += 1;
  if (clawback === 'full') return exact(1);
  if (clawback === 'prorated') return exact(clawback_months - kept).div(clawback_months);
  const steps = clawback_steps ?? [];
  return steps[Math.floor((kept * steps.length) / clawback_months)] ?? nothing;
}
