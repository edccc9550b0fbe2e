import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const signedNewPlan = measure({
  name: 'signed_new_plan',
  meaning: 'Value of first contracts planned for the quarter.',
  unit: 'money',
  period: 'quarter',
  of: [roles.seller],
  counts: { form: 'quota', kpi: 'signed_new_usd', owner: null, prorated: false },
  blank: 'no row signed_new_usd in Quotas',
});
