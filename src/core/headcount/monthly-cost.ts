import { stepBonusOn } from '../bonus/step-bonus.ts';
import { exact, healed, most, one, type Exact } from '../money.ts';
import { volumeSteps } from '../pay/sales-pay.ts';

/** How many people, or full-time shares of one, do what. */
export interface Seats {
  readonly leadgen: Exact;
  readonly sales: Exact;
  readonly account: Exact;
  readonly leadgenHeads: Exact;
  readonly salesHeads: Exact;
}

/** What a year brings. */
export interface Volume {
  readonly deals: Exact;
  readonly newRevenue: Exact;
  readonly repeatRevenue: Exact;
  readonly averageDeal: Exact;
  readonly referrals: Exact;
  /** The share of held meetings that is won. */
  readonly won: Exact;
}

/** The default pay plan at plan. */
const leadgenTarget = exact(1000);
const leadgenHeadAtPlan = exact(1800);
/** Fix, two meeting bonuses, a third of the personal and of the department bonus. */
const salesAtPlan = exact(1000 + 150 + 150 + 400 + 200);
/** Fix, a third of the retention bonus, care. */
const accountAtPlan = exact(1200 + 300 + 150);
/** Fix, a third of the department bonus. */
const salesHeadAtPlan = exact(2000 + 1000);

/** The catalogue's mix: 30% starter at 15,000 and 7%, 40% base at 80,000 and 5%, 30% flagship at 210,000 and 3%. */
const blendedRate = exact(315 + 1600 + 1890).div(4500 + 32_000 + 63_000);
const baseShare = exact('0.4');
const perBaseSold = 200;
/** 70% of repeat revenue continues at 1%, 30% expands at 3%. */
const repeatRate = exact('0.016');
const overrideRate = exact('0.01');
/** Half of the referral deals are clients' own, one meeting in three of theirs is new. */
const clientsOwn = exact('0.5');
const meetingsPerReferral = 3;
const perReferralMeeting = exact(200);
const perReferralWin = exact(500);

/** The cost a month of lead generators, sellers, account managers, heads of lead generation and of sales, not yet rounded. */
export function monthlyCost(seats: Seats, { deals, newRevenue, repeatRevenue, averageDeal, referrals, won }: Volume): readonly Exact[] {
  const [newCash, repeatCash] = [newRevenue.div(12), repeatRevenue.div(12)];
  const signedPerSeller = healed(deals.times(averageDeal).div(most(one, seats.sales)).div(4));
  const volumeBonus = stepBonusOn(signedPerSeller, volumeSteps).div(3);
  const perReferral = perReferralMeeting.div(won.times(meetingsPerReferral)).plus(perReferralWin);
  return [
    seats.leadgen.times(leadgenTarget),
    seats.sales.times(salesAtPlan.plus(volumeBonus)).plus(newCash.times(blendedRate)).plus(deals.times(baseShare).times(perBaseSold).div(12)),
    seats.account.times(accountAtPlan).plus(repeatCash.times(repeatRate)).plus(referrals.times(clientsOwn).times(perReferral).div(12)),
    seats.leadgenHeads.times(leadgenHeadAtPlan),
    seats.salesHeads.times(salesHeadAtPlan.plus(newCash.times(overrideRate))),
  ];
}
