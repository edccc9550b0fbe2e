// Which pay components a role has: the default plan, row by row.
import { isQuarterEnd } from './calendar.ts';
import * as account from './account-measures.ts';
import * as lead from './lead-measures.ts';
import { newBusiness, type Named } from './measures-by-role.ts';
import type { MonthView } from './month-view.ts';
import * as pay from './pay.ts';
import { presence, type Member } from './people.ts';
import type { Rational } from './rational.ts';
import * as sales from './sales-measures.ts';

/** The pay components of one person in one month, by role; quarter components in a quarter's last month only. */
export function componentsOf(view: MonthView, { id, role, grade }: Member): Named<Rational> {
  const present = presence(view.tables, id, view.month);
  const quarterEnd = isQuarterEnd(view.month);
  const department = pay.attainment(sales.department(view), sales.departmentPlan(view));
  const fixed = ['Fix', pay.fix(role, present)] as const;
  switch (role) {
    case 'LG': {
      const target = lead.target(grade);
      const process = pay.leadProcess(target, present, lead.processScore(view, id));
      const result = pay.leadResult(target, present, lead.meetingsHeld(view, id), lead.quota(view, id), process);
      return [['Process', process], ['Result', result]];
    }
    case 'HLG':
      return [
        fixed,
        ['Team plan', pay.leadTeamPlan(lead.teamHeld(view, id), lead.teamQuota(view, id))],
        ['Process bonus', pay.leadTeamProcess(lead.teamProcess(view, id))],
      ];
    case 'S': {
      const signed = sales.signed(view, id, newBusiness);
      const personal = pay.attainment(signed, sales.quarterPlan(view, id, 'signed_new_usd'));
      const monthly: Named<Rational> = [
        fixed,
        ['Commission', sales.commissionNew(view, id)],
        ['First meetings', pay.meetingBonus(sales.firstMeetings(view, id), lead.proratedPlan(view, id, 'first_meetings'))],
        ['Follow-up meetings', pay.meetingBonus(sales.followUpMeetings(view, id), lead.proratedPlan(view, id, 'follow_up_meetings'))],
        ['Base products sold', pay.baseProducts(sales.baseSold(view, id))],
      ];
      if (!quarterEnd) return monthly;
      return [
        ...monthly,
        ['Sales volume', pay.salesVolume(signed)],
        ['Personal plan', pay.personalPlan(personal)],
        ['Department plan', pay.sellerDepartmentPlan(department, personal)],
      ];
    }
    case 'HS': {
      const monthly: Named<Rational> = [
        fixed,
        ['Override', pay.override(sales.teamReceived(view, id), quarterEnd, department)],
        ['Own commission', sales.commissionNew(view, id)],
      ];
      return quarterEnd ? [...monthly, ['Department plan', pay.headDepartmentPlan(department)]] : monthly;
    }
    case 'AM': {
      const monthly: Named<Rational> = [
        fixed,
        ['Expansion', pay.expansionShare(sales.received(view, id, 'expansion'))],
        ['Continuing', pay.continuingShare(sales.received(view, id, 'continuing'))],
        ['Care', pay.care(account.careScore(view, id))],
        ['Referral meetings', pay.referralMeetingsBonus(account.referralMeetings(view, id))],
        ['Referrals won', pay.referralsWonBonus(account.referralsWon(view, id))],
      ];
      return quarterEnd ? [...monthly, ['Retention', pay.retention(account.nrr(view, id), account.bigClientLost(view, id))]] : monthly;
    }
    default:
      throw new Error(`unknown role "${role}" of ${id}`);
  }
}
