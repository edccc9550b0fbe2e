import { roles } from '../../core/plan/role.ts';
import type { Role } from '../role.ts';

export const salesHead: Role = {
  id: 'role_sales_head',
  name: roles.salesHead,
  process: 'Sales',
  main: { fact: 'department', plan: 'department_plan', label: 'Signed by the department, this quarter to date' },
  mission: 'The department plan is met, with one owner for each process.',
  zone: 'Strategy and audiences, plans, hiring order, upkeep of the pay plan, forecast, actions on the bottleneck.',
  notYours: "The lead generators' daily norms; taking sellers' deals without a split.",
  takes: "The company's turnover plan; forecasts of lead generation, sales and accounts.",
  gives: 'Audiences with criteria to lead generation; plans and quotas to everyone; the forecast to the company.',
  daily: ['Unblock the deals that decide the quarter'],
  weekly: ['Review of the Bottleneck tab', 'Pipeline review', 'A talk with each direct report'],
  monthly: ['Close the payouts', 'Plan the next month', 'Career talks each quarter'],
  kpis: [
    ['Department plan', 'All deals signed against the plan of the quarter', '100%'],
    ['Forecast accuracy', 'Signed against forecast', 'within 20%'],
    ['Zones', 'No zone red in two windows running', '0'],
    ['Time to fill', 'Months from opening a seat to full ramp', 'falling'],
    ['Pay share', "The department's pay as a share of receipts", '10% or less'],
    ['People on plan', 'The share of people at 80% of their plan or more', '70%'],
  ],
  pay: 'Fix, 1% of the first-contract money that the team receives, a bonus for the department plan; own deals at the rates of a seller, without the override. Many heads play too. These figures are ours, not from the article.',
  example: { presence: 1, team_received: 110_000, commission_new: 0, department: 970_000, department_plan: 1_000_000 },
  growth: [['Commercial director', 'Department plan met in 3 of 4 quarters; a head of lead generation and a senior seller grown from the team']],
  tracked: [['department', 'department_plan']],
};
