import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const quota = measure({
  name: 'quota',
  meaning: 'Meetings planned, times presence.',
  unit: 'count',
  of: [roles.leadGenerator],
  counts: { form: 'quota', kpi: 'meetings_held', owner: null, prorated: true },
  blank: 'no row meetings_held in Quotas',
});
