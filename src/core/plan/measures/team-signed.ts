import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const teamSigned = measure({
  name: 'team_signed',
  meaning: 'Value of first contracts won in the quarter by the sellers who report to the head.',
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'team', of: 'signed_new', role: roles.seller, take: 'sum' },
  blank: 'nobody reports to the head',
});
