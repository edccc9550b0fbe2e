import { activityBonusOn } from '../bonus/activity-bonus.ts';
import { payoutAt } from '../bonus/curve.ts';
import { stepBonusOn } from '../bonus/step-bonus.ts';
import { calculation, each } from '../calculation.ts';
import { cents, exact, nothing, share, total, type Exact } from '../money.ts';
import { pointsFrom } from '../points.ts';
import { Refusal } from '../refusal.ts';
import { standardCurve } from './standard-curve.ts';

const meetingBonus = exact(150);
const meetingThreshold = exact('0.8');
const perBaseSold = exact(200);
/** Signed in a quarter. */
export const volumeSteps = pointsFrom([[100_000, 300], [200_000, 600], [300_000, 1000]]);
const personalBonus = exact(1200);
const departmentBonus = exact(600);
const gate = exact('0.5');

/** The parts are the article's, the figures ours. Give signed, personal and department only in a quarter's last month. */
export const salesPay = calculation({
  name: 'SALES_PAY',
  summary: "Pays a seller's month: fix, commission, meetings, base products, and at quarter end volume and plans.",
  takes: {
    commission: each('amount', 'The commission earned, say by COMMISSION; negative after a refund.'),
    first_meetings: each('count', 'First meetings held.'),
    first_plan: each('divisor', 'First meetings planned for a full month, above 0.'),
    follow_ups: each('count', 'Follow-up meetings held.'),
    follow_plan: each('divisor', 'Follow-up meetings planned for a full month, above 0.'),
    base_sold: each('count', 'Optional. Base products sold; 0 if left out.', 0),
    signed: each('amount', "Optional. The value signed in the quarter, at its end: pays the volume steps.", null),
    personal: each('score', 'Optional. Attainment of the personal plan, at quarter end.', null),
    department: each('score', 'Optional. Attainment of the department plan, at quarter end; needs personal.', null),
    fix: each('money', 'Optional. The fixed pay for a full month; 1,000 if left out.', 1000),
    presence: each('rate', 'Optional. The share of the month worked; 100% if left out.', 1),
  },
  gives: 'money',
  calculate: ({ commission, first_meetings, first_plan, follow_ups, follow_plan, base_sold, signed, personal, department, fix, presence }) => {
    if (department && !personal) throw new Refusal('department', 'expected personal beside it, found a blank cell: give the attainment of the personal plan.');
    const meetings = (held: Exact, plan: Exact) =>
      presence.eq(0) ? nothing : activityBonusOn(held, plan.times(presence), meetingBonus, meetingThreshold);
    return total([
      share(fix, presence),
      cents(commission),
      meetings(first_meetings, first_plan),
      meetings(follow_ups, follow_plan),
      cents(perBaseSold.times(base_sold)),
      signed ? stepBonusOn(signed, volumeSteps) : nothing,
      personal ? share(personalBonus, payoutAt(personal, standardCurve)) : nothing,
      department && personal?.gte(gate) ? share(departmentBonus, payoutAt(department, standardCurve)) : nothing,
    ]);
  },
  examples: [
    { formula: '=SALES_PAY(1000; 8; 8; 10; 10)', shows: 2300 },
    { formula: '=SALES_PAY(1945; 8; 8; 10; 10; 1; 210000; 105%; 97%)', shows: 5950 },
  ],
});
