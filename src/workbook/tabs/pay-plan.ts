import { periods } from '../../core/period.ts';
import { measures } from '../../core/plan/measures.ts';
import { methods } from '../../core/plan/methods.ts';
import { settlements } from '../../core/plan/settlements.ts';
import { roles } from '../../core/plan/role.ts';
import { any, date, money, share, text, words } from '../column.ts';
import { tab, type Written } from '../tab.ts';

const article = 'structure: article; figures: ours';
const ours = 'ours, not from the article';

type RuleRow = Readonly<Record<string, Written>>;

const leadGenerator: readonly RuleRow[] = [
  { component: 'Process', measure: 'process_score', method: 'share_of_target', rate: 0.4, cap: 1.2, source: 'article: 40/60' },
  { component: 'Result', measure: 'meetings_held', method: 'share_of_target', rate: 0.6, plan: 'quota', cap: 1.2, source: 'article: 40/60' },
].map((rule) => ({ role: roles.leadGenerator, ...rule }));

const leadgenHead: readonly RuleRow[] = [
  { component: 'Fix', method: 'fixed', amount: 1000 },
  { component: 'Team plan', measure: 'team_held', method: 'plan_bonus', amount: 600, threshold: 0.7, pay_at_threshold: 0.5, excellence: 1.3, pay_at_excellence: 1.3, plan: 'team_quota' },
  { component: 'Process bonus', measure: 'team_process', method: 'steps', steps: '90% = 200' },
].map((rule) => ({ role: roles.leadgenHead, source: ours, ...rule }));

const seller: readonly RuleRow[] = [
  { component: 'Fix', method: 'fixed', amount: 1000 },
  { component: 'Commission', measure: 'commission_new', method: 'amount' },
  { component: 'First meetings', measure: 'first_meetings', method: 'activity_bonus', amount: 150, threshold: 0.8, plan: 'first_meetings_plan' },
  { component: 'Follow-up meetings', measure: 'follow_up_meetings', method: 'activity_bonus', amount: 150, threshold: 0.8, plan: 'follow_up_meetings_plan' },
  { component: 'Base products sold', measure: 'base_sold', method: 'per_unit', amount: 200 },
  { component: 'Sales volume', measure: 'signed_new', method: 'steps', steps: '100000 = 300; 200000 = 600; 300000 = 1000', paid: 'quarter' },
  { component: 'Personal plan', measure: 'signed_new', method: 'plan_bonus', amount: 1200, threshold: 0.8, pay_at_threshold: 0.5, excellence: 1.2, pay_at_excellence: 1.5, plan: 'signed_new_plan', paid: 'quarter' },
  { component: 'Department plan', measure: 'department', method: 'plan_bonus', amount: 600, threshold: 0.8, pay_at_threshold: 0.5, excellence: 1.2, pay_at_excellence: 1.5, plan: 'department_plan', paid: 'quarter', gate: 'signed_new / signed_new_plan >= 50%' },
].map((rule) => ({ role: roles.seller, source: article, ...rule }));

const salesHead: readonly RuleRow[] = [
  { component: 'Fix', method: 'fixed', amount: 2000 },
  { component: 'Override', measure: 'team_received', method: 'percent', rate: 0.01, gate: 'department / department_plan >= 70%', gate_at: 'quarter end' },
  { component: 'Own commission', measure: 'commission_new', method: 'amount' },
  { component: 'Department plan', measure: 'department', method: 'plan_bonus', amount: 3000, threshold: 0.8, pay_at_threshold: 0.5, excellence: 1.2, pay_at_excellence: 1.5, plan: 'department_plan', paid: 'quarter' },
].map((rule) => ({ role: roles.salesHead, source: ours, ...rule }));

const accountManager: readonly RuleRow[] = [
  { component: 'Fix', method: 'fixed', amount: 1200 },
  { component: 'Expansion', measure: 'expansion', method: 'percent', rate: 0.03 },
  { component: 'Continuing', measure: 'continuing', method: 'percent', rate: 0.01 },
  { component: 'Care', measure: 'care_score', method: 'activity_bonus', amount: 150, threshold: 0.8, plan: 1 },
  { component: 'Referral meetings', measure: 'referral_meetings', method: 'per_unit', amount: 200 },
  { component: 'Referrals won', measure: 'referrals_won', method: 'per_unit', amount: 500 },
  { component: 'Retention', measure: 'nrr', method: 'steps', steps: '90% = 450; 100% = 900; 110% = 1350', paid: 'quarter', gate: 'big_client_lost = 0' },
].map((rule) => ({ role: roles.accountManager, source: ours, ...rule }));

const ways = [...methods, ...settlements];

/** What everyone is paid unless the company says otherwise: one row is one component. */
export const defaultPlan: readonly RuleRow[] = [leadGenerator, leadgenHead, seller, salesHead, accountManager].flat().map((rule) => ({ paid: 'month', ...rule }));

export const payPlan = tab({
  id: 'pay_plan',
  title: 'Pay plan',
  group: 'plan',
  room: 200,
  columns: {
    role: words(Object.values(roles), 'The role whose pay this is a part of.'),
    person_id: text("A person's own rule: it replaces the role's rule for the same component."),
    component: text('The name of the part of pay.'),
    measure: words(measures.map(({ name }) => name), 'What it pays on: the heading of a column of the Measures tab.'),
    method: words(ways.map(({ name }) => name), ways.map(({ name, summary }) => `${name}: ${summary}`).join('\n')),
    amount: money('The bonus at plan, the fix, or the amount for each unit.'),
    rate: share('The rate, or the share of the target.'),
    threshold: share('The attainment where pay starts.'),
    pay_at_threshold: share('The share of the bonus paid there.'),
    excellence: share('The attainment from which pay stays flat.'),
    pay_at_excellence: share('The share of the bonus paid from there on.'),
    steps: text('Steps as from = amount, such as 100000 = 300; 200000 = 600. Tiers as from = rate, such as 0 = 10%; 5000 = 12%.'),
    plan: any('The measure that holds the plan, or a number.'),
    paid: words(periods, "quarter, half-year and year: only in the period's last month."),
    gate: text('Paid only where this is met, such as signed_new / signed_new_plan >= 50%.'),
    gate_at: words(['always', 'quarter end'], "quarter end: the gate counts only in a quarter's last month."),
    cap: share("The most that a person's shares of the target may add up to, as a multiple of the target; it cuts the last of them."),
    options: text('How exactly, as name = choice; name = choice. Left out, the first choice of each counts. docs/pay-options.md lists them by method.'),
    valid_from: date('The first day of validity; blank: since ever. A month uses the version valid on its first day.'),
    valid_to: date('The last day of validity; blank while it goes on. A month whose first day is later no longer uses it.'),
    source: text('Where the rule comes from.'),
    override_reason: text('Why a warning about this rule is overruled, such as a percentage for a lead generator; it is written to the Audit log.'),
  },
  starts: defaultPlan,
});
