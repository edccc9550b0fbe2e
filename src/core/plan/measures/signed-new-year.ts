import { measure } from '../measure.ts';

export const signedNewYear = measure({
  name: 'signed_new_year',
  meaning: "Value of first contracts won, from the year's first day on.",
  unit: 'money',
  period: 'year',
  of: [],
  counts: { form: 'total', table: 'deals', adds: 'converted', where: { stage: 'won', type: 'new' }, whose: 'owner_id', on: 'closed' },
});
