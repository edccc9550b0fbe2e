import { roles } from '../../core/plan/role.ts';
import type { Role } from '../role.ts';

export const accountManager: Role = {
  id: 'role_account_manager',
  name: roles.accountManager,
  process: 'Account management',
  main: { fact: 'signed_repeat', plan: 'signed_repeat_plan', label: 'Signed expansions and renewals, this quarter to date' },
  mission: 'Ambassador of the client in the company: the client gets the promised results, stays, grows and recommends us.',
  zone: 'Repeat sales, retention, satisfaction, lifetime value, referrals. The main money is not on the first sale but on a long life.',
  notYours: 'The first sale, project management, collecting debts alone.',
  takes: 'A signed client from the seller, with promised results, people map and risks.',
  gives: 'A new request of the same client becomes a deal of one\'s own; an introduction to another company goes to the seller as a referral; a delivery risk goes to the head of delivery.',
  daily: ['Answer on the same day', 'One proactive touch'],
  weekly: ['Look at what all contacts share: events, discussions, seminars', 'Answer life events within 5 business days: moves, travel, births, awards, promotions', 'The list of red clients'],
  monthly: ['2 check-ins with each client, with the three questions: What else is needed? What are you working on? What are your plans?', 'Health of each client', 'Promised results: delivered?', 'Each quarter a business review and an account plan: enterprise care is always custom, about 12 hours a client and month'],
  kpis: [
    ['NRR', "Revenue now of the clients there before the quarter, against their revenue then", '100%'],
    ['GRR', 'The same without growth', '90%'],
    ['Client churn', 'Clients lost in a month', '2% or less'],
    ['Lifetime value', 'Monthly revenue × margin × months that clients stay, this quarter against the last', 'growing'],
    ['Health', 'Clients that are green', '75%'],
    ['Care', 'Planned touches that were done', '90%'],
    ['Life events', 'Answered within 5 business days', '90%'],
    ['Referrals', 'Referral meetings held', '1 a quarter for 5 clients'],
    ['Repeat revenue', 'Signed expansions and renewals against the plan of the quarter', '100%'],
    ['Concentration', 'The largest client as a share of revenue', 'below 25%'],
  ],
  pay: 'Fix, a percentage of expansion and a smaller one of continuing revenue, bonuses for care, retention and referrals. At most 10 clients or 1.5 million a year each. These figures are ours, not from the article.',
  example: { presence: 1, expansion: 26_000, continuing: 52_000, care_score: 1, referral_meetings: 0, referrals_won: 1, nrr: 1.04, big_client_lost: 0 },
  growth: [
    ['Senior account manager', '12 months with NRR of 100% or more and care of 90% or more'],
    ['Head of Sales', 'Leads 3 to 7 account managers or the whole department; wants to lead'],
  ],
  tracked: [['care_score', null], ['signed_repeat', 'signed_repeat_plan']],
};
