import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const accountTiers: LibraryPlan = {
  id: 'account-tiers',
  role: roles.accountManager,
  title: 'Account manager, a rate by attainment',
  summary: 'A fix and 7.5% of expansions and renewals signed in the quarter, 12.5% of what is above half of the plan, 15% above the plan, paid as the quarter goes on.',
  source: 'found: 7.5, 12.5 and 15% by attainment (QuotaPath, article 4364107); the edges at 50 and 100% and the fix are ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 1200 },
    { component: 'Signed', measure: 'signed_repeat', method: 'tiers', plan: 'signed_repeat_plan', steps: '0 = 7.5%; 50% = 12.5%; 100% = 15%', options: 'true_up = quarter' },
  ],
};
