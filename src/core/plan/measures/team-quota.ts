import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamQuota = measure({
  name: 'team_quota',
  meaning: 'Quotas of the lead generators who report to the head.',
  unit: 'count',
  of: [roles.leadgenHead],
  counts: { form: 'team', of: 'quota', role: roles.leadGenerator, take: 'sum' },
  blank: 'no quota in the team',
});
