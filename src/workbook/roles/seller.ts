import { roles } from '../../core/plan/role.ts';
import type { Role } from '../role.ts';

export const seller: Role = {
  id: 'role_seller',
  name: roles.seller,
  process: 'Sales',
  main: { fact: 'signed_new', plan: 'signed_new_plan', label: 'Signed first contracts, this quarter to date' },
  mission: 'Turn accepted meetings into signed first contracts.',
  zone: 'First (qualifying) calls, the verdict, negotiations, the proposal, the signature, the hand-off to the account manager. A large sale needs full involvement.',
  notYours: "Producing meetings, the client's life after the hand-off, delivery.",
  takes: 'A meeting with its brief from the lead generator; a referral from the account manager.',
  gives: 'A nurtured lead back to its lead generator with the reason and 3 or 6 months; a signed client to the account manager: hand-off call within 5 business days, promised results, people map, risks.',
  daily: ['Prepare and hold calls', 'The outcome on the same day: negotiations or nurture', 'A dated next step on every open deal'],
  weekly: ['Pipeline review', 'Plan of follow-ups', 'Forecast'],
  monthly: ['Plan against fact', 'Reasons of lost deals'],
  kpis: [
    ['First meetings held', 'First meetings held, against the plan', '8 a month'],
    ['Follow-up meetings held', 'Later meetings held, against the plan', '10 a month'],
    ['Outcome in time', 'First meetings with an outcome within 2 business days', '100%'],
    ['Qualified rate', 'Qualified of held: at least 4 of need, budget, authority, timing and fit', '40%'],
    ['Win rate', 'Won of won and lost', '40%'],
    ['Held to won', 'Won deals of held first meetings', '8%'],
    ['Cycle', 'Days from opened to won; look at deals open for longer', '180 days'],
    ['Average deal', 'The mean value of won deals', '100,000'],
    ['Signed', 'Signed first contracts against the personal plan of the quarter', '100%'],
    ['Pipeline coverage', 'Open pipeline against what is left of the plan', '3 times'],
  ],
  pay: 'A modest fix and a percentage of the money received on first contracts: higher for starter products, lower for the flagship, which still brings more money. Four bonuses for the process, two for the personal and the department plan. English level: C1 for calls with Western clients.',
  example: { presence: 1, commission_new: 1945, first_meetings: 8, first_meetings_plan: 8, follow_up_meetings: 10, follow_up_meetings_plan: 10, base_sold: 1, signed_new: 210_000, signed_new_plan: 200_000, department: 970_000, department_plan: 1_000_000 },
  growth: [
    ['Head of Sales', '12 months in the role; personal plan met in 3 of 4 quarters; one person mentored; forecast within 20%; wants to lead'],
    ['Account manager', '12 months in the role; 3 or more clients of one\'s own still active; wants fewer new people, more projects and regular clients'],
  ],
  tracked: [['signed_new', 'signed_new_plan'], ['first_meetings', 'first_meetings_plan'], ['follow_up_meetings', 'follow_up_meetings_plan']],
};
