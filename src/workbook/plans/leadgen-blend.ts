import { roles } from '../../core/plan/role.ts';
import type { LibraryPlan } from '../pay-plan.ts';

export const leadgenBlend: LibraryPlan = {
  id: 'leadgen-blend',
  role: roles.leadGenerator,
  title: 'Lead generator, meetings, opportunities and a little of what is won',
  summary: 'A fix; 25 a held meeting, 100 a qualified opportunity, and 0.1% of first contracts that came from the meetings. What a newcomer is to reach grows in Quotas.',
  source: 'found: 25 and 100 and a small share of what is won (25, 50 and 25% of the variable part), 1.25 times above target, a ramp over four months; the fix, the share and the bonus are ours',
  rules: [
    { component: 'Fix', method: 'fixed', amount: 600 },
    { component: 'Meetings', measure: 'meetings_held', method: 'per_unit', amount: 25 },
    { component: 'Opportunities', measure: 'meetings_qualified', method: 'per_unit', amount: 100 },
    { component: 'Above target', measure: 'meetings_held', method: 'curve', amount: 200, plan: 'quota', steps: '0 = 0; 100% = 1.25', options: 'mode = marginal' },
    { component: 'Won', measure: 'introduced_won', method: 'percent', rate: 0.001, override_reason: 'a small share of what is won, as the plan was found' },
  ],
};
