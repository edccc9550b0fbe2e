import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const leadgenPerMeeting: LibraryPlan = {
  id: 'leadgen-per-meeting',
  role: roles.leadGenerator,
  title: 'Lead generator, by the held meeting',
  summary: 'A fix and 100 for each meeting that was held and accepted. Suits a team whose meetings are alike.',
  source: 'found: 100 a held meeting at 60 a quarter; the fix is ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 600 },
    { component: 'Meetings', measure: 'meetings_held', method: 'per_unit', amount: 100 },
  ],
};
