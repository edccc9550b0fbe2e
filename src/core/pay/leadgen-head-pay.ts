import { planBonusOn } from '../bonus/plan-bonus.ts';
import { calculation, each } from '../calculation.ts';
import { cents, exact, nothing } from '../money.ts';

const curve = { threshold: exact('0.7'), payAtThreshold: exact('0.5'), excellence: exact('1.3'), payAtExcellence: exact('1.3') };
const processPlan = exact('0.9');

/** Not from the article: the defaults are ours. */
export const leadgenHeadPay = calculation({
  name: 'LEADGEN_HEAD_PAY',
  summary: "Pays a head of lead generation's month: a fix, and bonuses for the team's meetings and process.",
  takes: {
    team_held: each('count', "The team's meetings held and accepted."),
    team_quota: each('count', "The sum of the team's adjusted quotas; 0 pays no team bonus."),
    team_process: each('score', "The team's mean process score."),
    fix: each('money', 'Optional. The fixed pay; 1,000 if left out.', 1000),
    team_bonus: each('money', 'Optional. The bonus for meeting the team quota exactly; 600 if left out.', 600),
    process_bonus: each('money', 'Optional. The bonus for a team process of at least 90%; 200 if left out.', 200),
  },
  gives: 'money',
  calculate: ({ team_held, team_quota, team_process, fix, team_bonus, process_bonus }) =>
    cents(fix)
      .plus(team_quota.eq(0) ? nothing : planBonusOn(team_held, team_quota, team_bonus, curve))
      .plus(team_process.gte(processPlan) ? cents(process_bonus) : nothing),
  examples: [
    { formula: '=LEADGEN_HEAD_PAY(24; 24; 93%)', shows: 1800 },
    { formula: '=LEADGEN_HEAD_PAY(A1:A2; B1:B2; C1:C2)', cells: [[28.8, 24, 0.96], [15.6, 24, 0.95]], shows: [[1920], [1200]] },
  ],
});
