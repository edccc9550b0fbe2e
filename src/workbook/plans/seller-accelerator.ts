import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const sellerAccelerator: LibraryPlan = {
  id: 'seller-accelerator',
  role: roles.seller,
  title: 'Seller, one rate and more above the plan',
  summary: 'A fix and 5% of first contracts signed below half of the quarterly plan, 10% from there, 12% from the plan on, 15% from 150%, paid as the quarter goes on.',
  source: 'found: 5, 10, 12 and 15% at 50, 100 and 150% of the quota (QuotaPath, article 4360079); the fix is ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 1000 },
    { component: 'Signed', measure: 'signed_new', method: 'tiers', plan: 'signed_new_plan', steps: '0 = 5%; 50% = 10%; 100% = 12%; 150% = 15%', options: 'true_up = quarter' },
  ],
};
