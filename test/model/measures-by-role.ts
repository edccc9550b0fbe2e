// Which measures a role has, by the names of the measures page.
import { isQuarterEnd } from './calendar.ts';
import * as account from './account-measures.ts';
import * as lead from './lead-measures.ts';
import type { MonthView } from './month-view.ts';
import { presence, type Member } from './people.ts';
import type { Measured } from './pay.ts';
import { one, zero } from './rational.ts';
import * as sales from './sales-measures.ts';

export type Named<Value> = readonly (readonly [name: string, value: Value])[];

export const newBusiness = ['new'];
const repeatBusiness = ['expansion', 'renewal'];

/** The measures of one person in one month, by role. */
export function measuresOf(view: MonthView, { id, role, grade }: Member): Named<Measured> {
  const own: Named<Measured> = [['presence', presence(view.tables, id, view.month)]];
  const quarterEnd = isQuarterEnd(view.month);
  switch (role) {
    case 'LG':
      return [
        ...own,
        ['process_score', lead.processScore(view, id)],
        ['meetings_held', lead.meetingsHeld(view, id)],
        ['quota', lead.quota(view, id)],
        ['target', lead.target(grade)],
      ];
    case 'HLG':
      return [
        ...own,
        ['team_held', lead.teamHeld(view, id)],
        ['team_quota', lead.teamQuota(view, id)],
        ['team_process', lead.teamProcess(view, id)],
      ];
    case 'S':
      return [
        ...own,
        ['first_meetings', sales.firstMeetings(view, id)],
        ['first_meetings_plan', lead.proratedPlan(view, id, 'first_meetings')],
        ['follow_up_meetings', sales.followUpMeetings(view, id)],
        ['follow_up_meetings_plan', lead.proratedPlan(view, id, 'follow_up_meetings')],
        ['received_new', sales.received(view, id, 'new')],
        ['commission_new', sales.commissionNew(view, id)],
        ['base_sold', sales.baseSold(view, id)],
        ['signed_new', sales.signed(view, id, newBusiness)],
        ['signed_new_plan', sales.quarterPlan(view, id, 'signed_new_usd')],
      ];
    case 'HS':
      return [
        ...own,
        ['received_new', sales.received(view, id, 'new')],
        ['commission_new', sales.commissionNew(view, id)],
        ['team_received', sales.teamReceived(view, id)],
      ];
    case 'AM': {
      const lost = quarterEnd ? account.bigClientLost(view, id) : undefined;
      return [
        ...own,
        ['signed_repeat', sales.signed(view, id, repeatBusiness)],
        ['signed_repeat_plan', sales.quarterPlan(view, id, 'signed_repeat_usd')],
        ['expansion', sales.received(view, id, 'expansion')],
        ['continuing', sales.received(view, id, 'continuing')],
        ['care_score', account.careScore(view, id)],
        ['referral_meetings', account.referralMeetings(view, id)],
        ['referrals_won', account.referralsWon(view, id)],
        ['nrr', quarterEnd ? account.nrr(view, id) : undefined],
        ['big_client_lost', lost === undefined ? undefined : lost ? one : zero],
      ];
    }
    default:
      throw new Error(`unknown role "${role}" of ${id}`);
  }
}
