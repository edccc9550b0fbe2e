import { cents, Exact, exact, isBlank, money, one, type OracleCells, zero } from './cells.ts';
import { activityBonus, PLAN_BONUS, STEP_BONUS } from './bonus.ts';

export function LEADGEN_PAY(
  processScore: OracleCells,
  meetingsHeld: OracleCells,
  quota: OracleCells,
  target?: OracleCells,
  processShare?: OracleCells,
  cap?: OracleCells,
  presence?: OracleCells,
): number {
  const full = exact(target, 1000).times(exact(presence, 1));
  const share = exact(processShare, 0.4);
  const process = cents(full.times(share).times(Exact.min(1, exact(processScore))));
  const room = full.times(exact(cap, 1.2)).minus(process);
  const earned = exact(quota).isZero() ? zero : full.times(one.minus(share)).times(exact(meetingsHeld)).div(exact(quota));
  return money(process, Exact.max(0, Exact.min(earned, room)));
}

export function LEADGEN_HEAD_PAY(
  teamHeld: OracleCells,
  teamQuota: OracleCells,
  teamProcess: OracleCells,
  fix?: OracleCells,
  teamBonus?: OracleCells,
  processBonus?: OracleCells,
): number {
  const bonus = exact(teamBonus, 600).toNumber();
  const team = exact(teamQuota).isZero() ? 0 : PLAN_BONUS(teamHeld, teamQuota, bonus, 0.7, 0.5, 1.3, 1.3);
  const process = exact(teamProcess).gte(0.9) ? exact(processBonus, 200) : zero;
  return money(exact(fix, 1000), exact(team), process);
}

export const volumeSteps = [
  [100_000, 300],
  [200_000, 600],
  [300_000, 1000],
];

function meetingBonus(actual: OracleCells, plan: OracleCells, presence: Exact): Exact {
  if (presence.isZero()) return zero;
  return activityBonus(exact(actual).div(exact(plan).times(presence)), new Exact(150));
}

function departmentBonus(personal: OracleCells, department: OracleCells): Exact {
  if (isBlank(department) || exact(personal).lt(0.5)) return zero;
  return exact(PLAN_BONUS(department, 1, 600));
}

export function SALES_PAY(
  commission: OracleCells,
  firstMeetings: OracleCells,
  firstPlan: OracleCells,
  followUps: OracleCells,
  followPlan: OracleCells,
  baseSold?: OracleCells,
  signed?: OracleCells,
  personal?: OracleCells,
  department?: OracleCells,
  fix?: OracleCells,
  presence?: OracleCells,
): number {
  const present = exact(presence, 1);
  return money(
    exact(fix, 1000).times(present),
    exact(commission),
    meetingBonus(firstMeetings, firstPlan, present),
    meetingBonus(followUps, followPlan, present),
    exact(baseSold, 0).times(200),
    isBlank(signed) ? zero : exact(STEP_BONUS(signed, volumeSteps)),
    isBlank(personal) ? zero : exact(PLAN_BONUS(personal, 1, 1200)),
    departmentBonus(personal, department),
  );
}

export function SALES_HEAD_PAY(
  teamReceived: OracleCells,
  department?: OracleCells,
  ownCommission?: OracleCells,
  quarterEnd?: OracleCells,
  fix?: OracleCells,
): number {
  const isShort = !isBlank(department) && exact(department).lt(0.7);
  return money(
    exact(fix, 2000),
    exact(ownCommission, 0),
    isShort ? zero : exact(teamReceived).times(0.01),
    quarterEnd === true ? exact(PLAN_BONUS(department, 1, 3000)) : zero,
  );
}

function retentionBonus(nrr: OracleCells, isBigClientLost: boolean): Exact {
  if (isBlank(nrr) || isBigClientLost) return zero;
  if (exact(nrr).lt(0.9)) return zero;
  if (exact(nrr).lt(1)) return new Exact(450);
  return new Exact(exact(nrr).lt(1.1) ? 900 : 1350);
}

export function ACCOUNT_PAY(
  expansion: OracleCells,
  continuing: OracleCells,
  careScore: OracleCells,
  referralMeetings?: OracleCells,
  referralsWon?: OracleCells,
  nrr?: OracleCells,
  bigClientLost?: OracleCells,
  fix?: OracleCells,
  presence?: OracleCells,
): number {
  return money(
    exact(fix, 1200).times(exact(presence, 1)),
    exact(expansion).times(0.03),
    exact(continuing).times(0.01),
    activityBonus(exact(careScore), new Exact(150)),
    exact(referralMeetings, 0).times(200),
    exact(referralsWon, 0).times(500),
    retentionBonus(nrr, bigClientLost === true),
  );
}
