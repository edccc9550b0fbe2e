import { payoutAt } from '../bonus/curve.ts';
import { calculation, each } from '../calculation.ts';
import { cents, exact, nothing, share } from '../money.ts';
import { Refusal } from '../refusal.ts';
import { standardCurve } from './standard-curve.ts';

const overrideRate = exact('0.01');
const overrideGate = exact('0.7');
const teamBonus = exact(3000);

/** Not from the article: the defaults are ours. Give department only in a quarter's last month. */
export const salesHeadPay = calculation({
  name: 'SALES_HEAD_PAY',
  summary: "Pays a head of sales' month: fix, own commission, 1% of the team's first contracts, a bonus at quarter end.",
  takes: {
    team_received: each('amount', "Money received from the team's first contracts, without the head's own."),
    department: each('score', 'Optional. Attainment of the department plan, only at quarter end; below 70% no override.', null),
    own_commission: each('amount', "Optional. The commission on the head's own deals; 0 if left out.", 0),
    quarter_end: each('flag', 'Optional. TRUE in the last month of a quarter pays the department bonus.', false),
    fix: each('money', 'Optional. The fixed pay; 2,000 if left out.', 2000),
  },
  gives: 'money',
  calculate: ({ team_received, department, own_commission, quarter_end, fix }) => {
    if (quarter_end && !department) throw new Refusal('quarter_end', 'expected department beside it, found a blank cell: give the attainment of the department plan.');
    const override = department?.lt(overrideGate) ? nothing : share(team_received, overrideRate);
    const bonus = quarter_end && department ? share(teamBonus, payoutAt(department, standardCurve)) : nothing;
    return cents(fix).plus(cents(own_commission)).plus(override).plus(bonus);
  },
  examples: [
    { formula: '=SALES_HEAD_PAY(100000)', shows: 3000 },
    { formula: '=SALES_HEAD_PAY(110000; 97%; 0; TRUE())', shows: 5875 },
  ],
});
