import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const accountRetainGrow: LibraryPlan = {
  id: 'account-retain-grow',
  role: roles.accountManager,
  title: 'Account manager, retained and grown revenue',
  summary: 'A fix, 3% of revenue that goes on and 8% of revenue that is new with the same clients.',
  source: 'found in two places: 3% retained or renewed, 8% growth or upsell; the fix is ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 1200 },
    { component: 'Retained', measure: 'continuing', method: 'percent', rate: 0.03 },
    { component: 'Grown', measure: 'expansion', method: 'percent', rate: 0.08 },
  ],
};
