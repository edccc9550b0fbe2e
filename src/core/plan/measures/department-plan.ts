import { measure } from '../measure.ts';

export const departmentPlan = measure({
  name: 'department_plan',
  meaning: 'Value planned for the department in the quarter.',
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'quota', kpi: 'signed_total_usd', owner: 'DEPT', prorated: false },
  blank: 'no row signed_total_usd of DEPT in Quotas',
});
