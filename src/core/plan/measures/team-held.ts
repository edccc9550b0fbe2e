import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamHeld = measure({
  name: 'team_held',
  meaning: 'Meetings held by the lead generators who report to the head.',
  unit: 'count',
  of: [roles.leadgenHead],
  counts: { form: 'team', of: 'meetings_held', role: roles.leadGenerator, take: 'sum' },
  blank: 'no lead generator reports to the head',
});
