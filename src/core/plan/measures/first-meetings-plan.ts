import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const firstMeetingsPlan = measure({
  name: 'first_meetings_plan',
  meaning: 'First meetings planned, times presence.',
  unit: 'count',
  of: [roles.seller],
  counts: { form: 'quota', kpi: 'first_meetings', owner: null, prorated: true },
  blank: 'no row first_meetings in Quotas',
});
