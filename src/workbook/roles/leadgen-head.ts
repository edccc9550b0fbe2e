import { roles } from '../../core/plan/role.ts';
import type { Role } from '../role.ts';

export const leadgenHead: Role = {
  id: 'role_leadgen_head',
  name: roles.leadgenHead,
  process: 'Lead generation',
  main: { fact: 'team_held', plan: 'team_quota', label: 'Meetings of the team, this month' },
  mission: "The team's meeting plan is met every month, with meetings that sellers accept.",
  zone: "Design of the process, norms, the working order of audiences, training, the team's quota, the nurture base.",
  notYours: 'The sales plan, a percentage of sales, closing.',
  takes: 'Audiences and the deal plan from the head of sales.',
  gives: 'A forecast of meetings for 4 weeks to the head of sales; who among the lead generators is ready to grow.',
  daily: ["Check yesterday's Daily tab and unblock", 'Listen to or read 3 threads'],
  weekly: ['A talk with each lead generator', 'Review of message tests', 'Review of acceptance with the sellers'],
  monthly: ['Quotas of the next month', 'Verdicts on audiences', 'Ramp plan of novices'],
  kpis: [
    ['Team meetings', "Meetings held and accepted of the team, against the sum of the team's adjusted quotas", '100%'],
    ['Lead generators on quota', 'The share of lead generators at 80% of their quota or more', '70%'],
    ['Team process', "The mean of the team's process scores", '90%'],
    ['Accepted by sellers', 'Accepted of held', '85%'],
    ['Ramp', 'Months until a novice meets the full quota', '4 or less'],
    ['Cost per held meeting', 'Pay of lead generation for each meeting held', 'falling'],
  ],
  pay: 'Fix, a bonus for the team plan and one for the process of the team. No percentage of sales. From 4 lead generators on, up to 8 in one team. These figures are ours, not from the article.',
  example: { presence: 1, team_held: 24, team_quota: 24, team_process: 0.93 },
  growth: [['Head of Sales', "12 months with the team's plan met; knows the sellers' work; wants to lead the department"]],
  tracked: [['team_held', 'team_quota']],
};
