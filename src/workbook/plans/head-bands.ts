import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const headBands: LibraryPlan = {
  id: 'head-bands',
  role: roles.salesHead,
  title: 'Head of Sales, a rate of the team by attainment bands',
  summary: "A fix and a share of what the team signs in the quarter: nothing below half of the team's plan, then 2.5%, from the plan on 3.75%, from 150% 4.25%, from 200% 4.75%. Each part of the money has its own band's rate.",
  source: 'found: 0, 2.5, 3.75, 4.25 and 4.75% at 50, 100, 150 and 200% of the quota (QuotaPath, article 4360166); the fix is ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 2000 },
    { component: 'Team', measure: 'team_signed', method: 'tiers', plan: 'team_signed_plan', steps: '0 = 0%; 50% = 2.5%; 100% = 3.75%; 150% = 4.25%; 200% = 4.75%', paid: 'quarter' },
  ],
};
