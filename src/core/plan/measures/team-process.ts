import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamProcess = measure({
  name: 'team_process',
  meaning: 'The mean process score of the lead generators who report to the head.',
  unit: 'ratio',
  of: [roles.leadgenHead],
  counts: { form: 'team', of: 'process_score', role: roles.leadGenerator, take: 'mean' },
  blank: 'no process score in the team',
});
