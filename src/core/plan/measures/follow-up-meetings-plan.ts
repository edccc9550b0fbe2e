import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const followUpMeetingsPlan = measure({
  name: 'follow_up_meetings_plan',
  meaning: 'Follow-up meetings planned, times presence.',
  unit: 'count',
  of: [roles.seller],
  counts: { form: 'quota', kpi: 'follow_up_meetings', owner: null, prorated: true },
  blank: 'no row follow_up_meetings in Quotas',
});
