import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamSignedPlan = measure({
  name: 'team_signed_plan',
  meaning: 'Value of first contracts planned for the quarter of the sellers who report to the head.',
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'team', of: 'signed_new_plan', role: roles.seller, take: 'sum' },
  blank: 'nobody reports to the head',
});
