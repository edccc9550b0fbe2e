import { activityBonus } from './bonus/activity-bonus.ts';
import { attainment } from './bonus/attainment.ts';
import { kpiScore } from './bonus/kpi-score.ts';
import { payoutCurve } from './bonus/payout-curve.ts';
import { planBonus } from './bonus/plan-bonus.ts';
import { processScore } from './bonus/process-score.ts';
import { prorate } from './bonus/prorate.ts';
import { rampQuota } from './bonus/ramp-quota.ts';
import { stepBonus } from './bonus/step-bonus.ts';
import { clientLtv } from './client/client-ltv.ts';
import { grr } from './client/grr.ts';
import { nrr } from './client/nrr.ts';
import { clawback } from './commission/clawback.ts';
import { commissionByDeal } from './commission/commission-by-deal.ts';
import { commissionSchedule } from './commission/commission-schedule.ts';
import { commission } from './commission/commission.ts';
import { draw } from './commission/draw.ts';
import { explainCommission } from './commission/explain-commission.ts';
import { splitCredit } from './commission/split-credit.ts';
import { bottleneck } from './funnel/bottleneck.ts';
import { salesVelocity } from './funnel/sales-velocity.ts';
import { headcount } from './headcount/headcount.ts';
import { soloPlan } from './headcount/solo-plan.ts';
import { accountPay } from './pay/account-pay.ts';
import { leadgenHeadPay } from './pay/leadgen-head-pay.ts';
import { leadgenPay } from './pay/leadgen-pay.ts';
import { salesHeadPay } from './pay/sales-head-pay.ts';
import { salesPay } from './pay/sales-pay.ts';
import { creditLinesOf } from './plan/credit-lines-of.ts';
import { payoutLinesOf } from './plan/payout-lines.ts';

/** Every calculation on offer. To add one, write its file and name it here. */
export const catalogue = [
  commission,
  commissionByDeal,
  explainCommission,
  splitCredit,
  clawback,
  draw,
  commissionSchedule,
  attainment,
  planBonus,
  activityBonus,
  stepBonus,
  payoutCurve,
  kpiScore,
  processScore,
  prorate,
  rampQuota,
  leadgenPay,
  leadgenHeadPay,
  salesPay,
  salesHeadPay,
  accountPay,
  nrr,
  grr,
  clientLtv,
  salesVelocity,
  bottleneck,
  headcount,
  soloPlan,
  payoutLinesOf,
  creditLinesOf,
] as const;

export type CalculationName = (typeof catalogue)[number]['name'];
