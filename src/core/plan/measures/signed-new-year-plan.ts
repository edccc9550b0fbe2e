import { measure } from '../measure.ts';

export const signedNewYearPlan = measure({
  name: 'signed_new_year_plan',
  meaning: 'Value of first contracts planned for the year.',
  unit: 'money',
  period: 'year',
  of: [],
  counts: { form: 'quota', kpi: 'signed_new_year_usd', owner: null, prorated: false },
  blank: 'no row signed_new_year_usd in Quotas',
});
