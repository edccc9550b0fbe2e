import {
  ACTIVITY_BONUS,
  ATTAINMENT,
  KPI_SCORE,
  PAYOUT_CURVE,
  PLAN_BONUS,
  PROCESS_SCORE,
  PRORATE,
  RAMP_QUOTA,
  STEP_BONUS,
} from './bonus.ts';
import { BOTTLENECK } from './bottleneck.ts';
import type { OracleCells } from './cells.ts';
import { CLIENT_LTV, GRR, NRR, SALES_VELOCITY } from './clients.ts';
import { CLAWBACK, COMMISSION, COMMISSION_BY_DEAL, DRAW, SPLIT_CREDIT } from './commission.ts';
import { HEADCOUNT } from './headcount.ts';
import { ACCOUNT_PAY, LEADGEN_HEAD_PAY, LEADGEN_PAY, SALES_HEAD_PAY, SALES_PAY } from './pay.ts';
import { COMMISSION_SCHEDULE } from './schedule.ts';
import { SOLO_PLAN } from './solo-plan.ts';

export type { OracleCell, OracleCells, OracleTable } from './cells.ts';

/** What every function but the texts and the pay engine's tables should give, worked out apart from the product's code. */
export const oracle: Readonly<Record<string, (...given: readonly OracleCells[]) => unknown>> = {
  COMMISSION,
  COMMISSION_BY_DEAL,
  SPLIT_CREDIT,
  CLAWBACK,
  DRAW,
  COMMISSION_SCHEDULE,
  ATTAINMENT,
  PLAN_BONUS,
  ACTIVITY_BONUS,
  STEP_BONUS,
  PAYOUT_CURVE,
  KPI_SCORE,
  PROCESS_SCORE,
  PRORATE,
  RAMP_QUOTA,
  LEADGEN_PAY,
  LEADGEN_HEAD_PAY,
  SALES_PAY,
  SALES_HEAD_PAY,
  ACCOUNT_PAY,
  NRR,
  GRR,
  CLIENT_LTV,
  SALES_VELOCITY,
  BOTTLENECK,
  HEADCOUNT,
  SOLO_PLAN,
};
