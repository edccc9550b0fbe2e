import type { Measure } from './measure.ts';
import { baseSold } from './measures/base-sold.ts';
import { bigClientLost } from './measures/big-client-lost.ts';
import { careScore } from './measures/care-score.ts';
import { commissionNew } from './measures/commission-new.ts';
import { continuing } from './measures/continuing.ts';
import { departmentPlan } from './measures/department-plan.ts';
import { department } from './measures/department.ts';
import { expansion } from './measures/expansion.ts';
import { firstMeetingsPlan } from './measures/first-meetings-plan.ts';
import { firstMeetings } from './measures/first-meetings.ts';
import { followUpMeetingsPlan } from './measures/follow-up-meetings-plan.ts';
import { followUpMeetings } from './measures/follow-up-meetings.ts';
import { introducedWon } from './measures/introduced-won.ts';
import { meetingsHeld } from './measures/meetings-held.ts';
import { meetingsQualified } from './measures/meetings-qualified.ts';
import { nrr } from './measures/nrr.ts';
import { presenceCalendarHalf } from './measures/presence-calendar-half.ts';
import { presenceCalendarQuarter } from './measures/presence-calendar-quarter.ts';
import { presenceCalendarYear } from './measures/presence-calendar-year.ts';
import { presenceCalendar } from './measures/presence-calendar.ts';
import { presenceHalf } from './measures/presence-half.ts';
import { presenceQuarter } from './measures/presence-quarter.ts';
import { presenceYear } from './measures/presence-year.ts';
import { presence } from './measures/presence.ts';
import { processScore } from './measures/process-score.ts';
import { quota } from './measures/quota.ts';
import { receivedNewQuarter } from './measures/received-new-quarter.ts';
import { receivedNewYear } from './measures/received-new-year.ts';
import { receivedNew } from './measures/received-new.ts';
import { referralMeetings } from './measures/referral-meetings.ts';
import { referralsWon } from './measures/referrals-won.ts';
import { signedNewHalf } from './measures/signed-new-half.ts';
import { signedNewPlan } from './measures/signed-new-plan.ts';
import { signedNewYearPlan } from './measures/signed-new-year-plan.ts';
import { signedNewYear } from './measures/signed-new-year.ts';
import { signedNew } from './measures/signed-new.ts';
import { signedRepeatPlan } from './measures/signed-repeat-plan.ts';
import { signedRepeat } from './measures/signed-repeat.ts';
import { spiffBonus } from './measures/spiff-bonus.ts';
import { target } from './measures/target.ts';
import { teamHeld } from './measures/team-held.ts';
import { teamProcess } from './measures/team-process.ts';
import { teamQuota } from './measures/team-quota.ts';
import { teamReceived } from './measures/team-received.ts';
import { teamSignedPlan } from './measures/team-signed-plan.ts';
import { teamSigned } from './measures/team-signed.ts';

/** Everything that is counted, in the order of the Measures tab. To add one, write its file and name it here. */
export const measures = [
  presence,
  processScore,
  meetingsHeld,
  quota,
  target,
  teamHeld,
  teamQuota,
  teamProcess,
  firstMeetings,
  firstMeetingsPlan,
  followUpMeetings,
  followUpMeetingsPlan,
  receivedNew,
  commissionNew,
  baseSold,
  signedNew,
  signedNewPlan,
  department,
  departmentPlan,
  teamReceived,
  expansion,
  continuing,
  careScore,
  referralMeetings,
  referralsWon,
  nrr,
  bigClientLost,
  signedRepeat,
  signedRepeatPlan,
  presenceCalendar,
  receivedNewQuarter,
  receivedNewYear,
  signedNewHalf,
  signedNewYear,
  signedNewYearPlan,
  teamSigned,
  teamSignedPlan,
  spiffBonus,
  meetingsQualified,
  introducedWon,
  presenceQuarter,
  presenceHalf,
  presenceYear,
  presenceCalendarQuarter,
  presenceCalendarHalf,
  presenceCalendarYear,
] as const;

const byName = new Map<string, Measure>(measures.map((measure) => [measure.name, measure]));

/** Whether a measure is what was planned: the person's own, or of those who report to them. */
export function isPlan(name: string): boolean {
  const counts = measureNamed(name)?.counts;
  return counts?.form === 'quota' || (counts?.form === 'team' && isPlan(counts.of));
}

export function measureNamed(name: string): Measure | undefined {
  return byName.get(name);
}
