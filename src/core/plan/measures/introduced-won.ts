import { measure } from '../measure.ts';

export const introducedWon = measure({
  name: 'introduced_won',
  meaning: 'Value of first contracts won in the month whose first meeting the person booked.',
  unit: 'money',
  of: [],
  counts: { form: 'total', table: 'deals', adds: 'converted', where: { stage: 'won', type: 'new' }, whose: 'introduced_by', on: 'closed' },
});
