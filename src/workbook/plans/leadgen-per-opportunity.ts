import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const leadgenPerOpportunity: LibraryPlan = {
  id: 'leadgen-per-opportunity',
  role: roles.leadGenerator,
  title: 'Lead generator, by the qualified opportunity',
  summary: 'A fix and 200 for each first meeting that ended in negotiations. Suits a team whose meetings differ much.',
  source: 'found: 200 a qualified opportunity at 30 a quarter; the fix is ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 600 },
    { component: 'Opportunities', measure: 'meetings_qualified', method: 'per_unit', amount: 200 },
  ],
};
