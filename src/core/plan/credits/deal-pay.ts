import { cents, nothing, one, type Exact } from '../../money.ts';
import { isoDay } from '../../period.ts';
import { figure, percent } from '../../wording.ts';
import { same } from '../fact.ts';
import { sentence, type How } from '../how.ts';
import { dueOnMoney, dueOnWhole, opened, paidTo, shareMet, type Account } from './account.ts';
import { goneBy } from './after-leaving.ts';
import type { Book } from './book.ts';
import { dealSteps, type DealStep } from './deal-steps.ts';
import { added, changed, ofType, type Credit, type Event } from './event.ts';
import { forfeited, isTooSoon, lostIn } from './forfeited.ts';
import { untouched, withMoney, type Intake } from './intake.ts';
import { shareBack } from './lost.ts';
import type { Holder, Received, Stake } from './stake.ts';

/** What a part of a deal earns its holders: of its payments, and beside them. */
export interface DealPay {
  readonly credits: readonly (readonly [Received, Credit])[];
  readonly events: readonly Event[];
}

/** Goes through what happens on a deal, in order. */
export function dealPay(stake: Stake, book: Book): DealPay {
  const [credits, events]: [(readonly [Received, Credit])[], Event[]] = [[], []];
  let [intake, accounts]: readonly [Intake, readonly Account[]] = [untouched, stake.holders.map(() => opened)];
  const row = ofType(stake.deal, stake.type);
  for (const step of dealSteps(stake, book)) {
    const now = withStep(intake, step, stake.deal, book);
    const after = stake.holders.map((holder, i) => {
      const account = accounts[i] ?? opened;
      return step.on === 'lost' ? takenBack(account, holder, stake.deal, book) : paidBy({ account, before: intake, now, step, holder, stake, book });
    });
    stake.holders.forEach((holder, i) => {
      const pay = after[i] ?? { account: opened, commission: nothing, why: '' };
      const payment = paymentOf(holder, step);
      if (payment) credits.push([payment, asPaid(payment, intake, now, pay)]);
      else if (!pay.commission.eq(0)) events.push(added('payments', step.day, row, [{ person: holder.person, isOverlay: stake.isOverlay, count: nothing, amount: nothing, commission: pay.commission, why: [pay.why] }]));
    });
    [intake, accounts] = [now, after.map(({ account }) => account)];
  }
  return { credits, events };
}

/** The payment that is credited to somebody. */
function paymentOf({ person }: Holder, step: DealStep): Received | null {
  return step.on === 'received' && same(step.received.credit.person, person) ? step.received : null;
}

/** Money is forfeited by whoever it's credited to. */
function withStep(intake: Intake, step: DealStep, deal: Stake['deal'], book: Book): Intake {
  if (step.on === 'signed') return { ...intake, signed: one };
  if (step.on === 'invoiced') return { ...intake, invoiced: intake.invoiced.plus(step.amount) };
  if (step.on === 'lost') return intake;
  const { event, credit, money } = step.received;
  return withMoney(intake, money, { isForfeited: forfeited(credit.person, step.day, deal, book) !== null, isCounted: goneBy(credit.person, event, book) === null });
}

interface Pay {
  readonly account: Account;
  readonly commission: Exact;
  readonly why: How;
}

interface Change {
  readonly account: Account;
  readonly before: Intake;
  readonly now: Intake;
  readonly step: Exclude<DealStep, { on: 'lost' }>;
  readonly holder: Holder;
  readonly stake: Stake;
  readonly book: Book;
}

/** What signing, an invoice, a payment or a refund pays somebody. */
function paidBy({ account, before, now, step, holder, stake: { deal, inFull }, book }: Change): Pay {
  const [amount, payment] = [step.on === 'received' ? step.received.money : nothing, paymentOf(holder, step)];
  const on = holder.whole && { whole: holder.whole, inFull };
  const due = on ? dueOnWhole(account, before, now, payment !== null, on) : dueOnMoney(account, before, now, amount, payment?.credit.commission ?? nothing);
  const isMore = due.due.gt(account.due) || now.forfeited.gt(before.forfeited);
  const lapse = isMore ? forfeited(holder.person, step.day, deal, book) : null;
  const paid = paidTo(account, due, lapse !== null);
  const commission = paid.paid.minus(account.paid);
  if (lapse !== null) return { account: paid, commission, why: lapse };
  if (amount.lt(0) && now.earning.eq(before.earning)) return { account: paid, commission, why: sentence('the refund is of money that earned nothing', {}) };
  if (amount.lt(0)) return { account: paid, commission, why: sentence('{back} of {paid} paid on the deal is taken back with the refund', { back: figure(commission.times(-1)), paid: figure(account.paid) }) };
  const why = on ? sentence('{share} of the commission is payable by now', { share: percent(shareMet(due.own, now, on)) }) : sentence('it first makes up for what was refunded before', {});
  return { account: paid, commission, why };
}

/** What is taken back of all that was paid, where the client left too soon, by the rule under which the deal was closed. */
function takenBack(account: Account, { person }: Holder, deal: Stake['deal'], book: Book): Pay {
  const lost = lostIn(deal);
  const choice = lost && book.choiceOf(person, lost.closed);
  if (!lost || !choice || !isTooSoon(lost, choice.clawback_months)) return { account, commission: nothing, why: '' };
  const share = shareBack(choice, lost);
  const back = account.paid.gt(0) ? cents(account.paid.times(share)) : nothing;
  return { account: { ...account, paid: account.paid.minus(back) }, commission: back.times(-1), why: sentence('{share} of {paid} is taken back: the client left on {day}', { share: percent(share), paid: figure(account.paid), day: isoDay(lost.ended) }) };
}

/** The credit of a payment as it is paid; why is told where that differs from the payment's own. Money that came in too late after somebody left isn't counted, nor is its refund. */
function asPaid({ credit, money }: Received, before: Intake, now: Intake, { commission, why }: Pay): Credit {
  const uncounted = now.uncounted.minus(before.uncounted);
  const amount = uncounted.eq(0) ? credit.amount : cents(credit.amount.times(money.minus(uncounted)).div(money));
  if (commission.eq(credit.commission) && amount.eq(credit.amount)) return credit;
  return changed(credit, { amount, commission, count: amount.eq(0) ? nothing : credit.count }, why);
}
