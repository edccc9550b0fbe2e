import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const signedRepeatPlan = measure({
  name: 'signed_repeat_plan',
  meaning: 'Value of expansions and renewals planned for the quarter.',
  unit: 'money',
  period: 'quarter',
  of: [roles.accountManager],
  counts: { form: 'quota', kpi: 'signed_repeat_usd', owner: null, prorated: false },
  blank: 'no row signed_repeat_usd in Quotas',
});
