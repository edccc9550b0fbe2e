import { activityBonus } from './bonus/activity-bonus.ts';
import { attainment } from './bonus/attainment.ts';
import { planBonus } from './bonus/plan-bonus.ts';
import { processScore } from './bonus/process-score.ts';
import { stepBonus } from './bonus/step-bonus.ts';
import { commission } from './commission/commission.ts';
import { accountPay } from './pay/account-pay.ts';
import { leadgenHeadPay } from './pay/leadgen-head-pay.ts';
import { leadgenPay } from './pay/leadgen-pay.ts';
import { salesHeadPay } from './pay/sales-head-pay.ts';
import { salesPay } from './pay/sales-pay.ts';
import { payoutLinesOf } from './plan/payout-lines.ts';

/** Every calculation on offer. To add one, write its file and name it here. */
export const catalogue = [
  commission,
  attainment,
  planBonus,
  activityBonus,
  stepBonus,
  processScore,
  leadgenPay,
  leadgenHeadPay,
  salesPay,
  salesHeadPay,
  accountPay,
  payoutLinesOf,
] as const;

export type CalculationName = (typeof catalogue)[number]['name'];
