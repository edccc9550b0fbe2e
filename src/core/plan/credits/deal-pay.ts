import { cents, nothing, type Exact } from '../../money.ts';
import { isoDay } from '../../period.ts';
import { figure, percent } from '../../wording.ts';
import { sentence, type How } from '../how.ts';
import { keptOf, opened, paidTo, shareMet, withMore, type Account } from './account.ts';
import { goneBy } from './after-leaving.ts';
import type { Book } from './book.ts';
import { dealSteps, type DealStep } from './deal-steps.ts';
import { added, changed, type Credit, type Event } from './event.ts';
import { forfeited, lostIn } from './forfeited.ts';
import { shareBack } from './lost.ts';
import type { Received, Stake } from './stake.ts';

/** What somebody earns on their part of a deal: of its payments, and beside them. */
export interface DealPay {
  readonly credits: readonly (readonly [Received, Credit])[];
  readonly events: readonly Event[];
}

/** Goes through what happens on a deal, in order. */
export function dealPay(stake: Stake, book: Book): DealPay {
  const [credits, events]: [(readonly [Received, Credit])[], Event[]] = [[], []];
  let [account, counted]: readonly [Account, Exact] = [opened, nothing];
  for (const step of dealSteps(stake, book)) {
    const after = step.on === 'lost' ? takenBack(account, step, stake, book) : paidBy(account, step, stake, book);
    if (step.on === 'received') {
      const amount = amountCounted(counted, account, after.account, step.received, book);
      counted = counted.plus(amount);
      credits.push([step.received, asPaid(step.received.credit, amount, after)]);
    } else if (!after.commission.eq(0)) {
      events.push(added('payments', step.day, stake.deal, [{ person: stake.person, isOverlay: stake.isOverlay, count: nothing, amount: nothing, commission: after.commission, why: [after.why] }]));
    }
    account = after.account;
  }
  return { credits, events };
}

interface After {
  readonly account: Account;
  readonly commission: Exact;
  readonly why: How;
}

/** What signing, an invoice, a payment or a refund pays. */
function paidBy(before: Account, step: Exclude<DealStep, { on: 'lost' }>, { person, deal, whole }: Stake, book: Book): After {
  const lapse = step.amount.lt(0) ? null : forfeited(person, step.day, deal, book);
  const own = step.on === 'received' ? step.received.credit.commission : nothing;
  const account = paidTo(before, withMore(before, step.on, step.amount, own, whole), lapse !== null);
  const commission = account.paid.minus(before.paid);
  if (lapse !== null && account.due.gt(before.due)) return { account, commission, why: lapse };
  if (step.on === 'received' && step.amount.lt(0)) return { account, commission, why: sentence('{back} of {paid} paid on the deal is taken back with the refund', { back: figure(commission.times(-1)), paid: figure(before.paid) }) };
  if (whole) return { account, commission, why: sentence('{share} of the commission is payable by now', { share: percent(shareMet(account, whole)) }) };
  return { account, commission, why: lapse ?? sentence('it first makes up for what was refunded before', {}) };
}

/** What is taken back of all that was paid, where the client left too soon, by the rule under which the deal was closed. */
function takenBack(before: Account, { day }: DealStep, { person, deal }: Stake, book: Book): After {
  const [{ paid }, lost] = [before, lostIn(deal)];
  const share = lost ? shareBack(book.choiceOf(person, lost.closed), lost) : nothing;
  const back = paid.gt(0) ? cents(paid.times(share)) : nothing;
  return { account: { ...before, paid: paid.minus(back) }, commission: back.times(-1), why: sentence('{share} of {paid} is taken back: the client left on {day}', { share: percent(share), paid: figure(paid), day: isoDay(day) }) };
}

/** Money that came in too late after somebody left isn't counted, nor is its refund. */
function amountCounted(counted: Exact, before: Account, now: Account, { event, credit }: Received, book: Book): Exact {
  if (!credit.amount.lt(0)) return goneBy(credit.person, event, book) === null ? credit.amount : nothing;
  return book.leftOn(credit.person) === null || !before.peak.gt(0) ? credit.amount : cents(counted.times(keptOf(before, now))).minus(counted);
}

/** The credit of a payment as it is paid; why is told where that differs from the payment's own. */
function asPaid(credit: Credit, amount: Exact, { commission, why }: After): Credit {
  if (commission.eq(credit.commission) && amount.eq(credit.amount)) return credit;
  return changed(credit, { amount, commission, count: amount.eq(0) ? nothing : credit.count }, why);
}
