import { roles, type RoleName } from '../core/plan/role.ts';
import type { measures } from '../core/plan/measures.ts';

type MeasureName = (typeof measures)[number]['name'];

/** The one figure by which each role is seen at a glance, and its plan. */
export const mainKpi: Readonly<Record<RoleName, { readonly fact: MeasureName; readonly plan: MeasureName }>> = {
  [roles.leadGenerator]: { fact: 'meetings_held', plan: 'quota' },
  [roles.leadgenHead]: { fact: 'team_held', plan: 'team_quota' },
  [roles.seller]: { fact: 'signed_new', plan: 'signed_new_plan' },
  [roles.salesHead]: { fact: 'department', plan: 'department_plan' },
  [roles.accountManager]: { fact: 'signed_repeat', plan: 'signed_repeat_plan' },
};
