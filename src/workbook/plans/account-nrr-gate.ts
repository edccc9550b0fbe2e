import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const accountNrrGate: LibraryPlan = {
  id: 'account-nrr-gate',
  role: roles.accountManager,
  title: 'Account manager, a quarterly bonus behind an NRR gate',
  summary: 'A fix and a bonus a quarter: half by expansions signed, 35% by NRR, 15% by care; nothing where NRR is below 90%. Put what is planned to be signed into Quotas.',
  source: 'found: 50, 35 and 15% for expansion, NRR and goals with a gate at 90%; the fix, the bonus, the cap and care as the goal are ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 1200 },
    { component: 'Quarter', method: 'kpi_bonus', amount: 3000, steps: 'signed_repeat / signed_repeat_plan = 50%; nrr / 100% = 35%; care_score / 100% = 15%', paid: 'quarter', gate: 'nrr >= 90%', options: 'kpi_cap = 150%' },
  ],
};
