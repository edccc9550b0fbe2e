import { measure } from '../measure.ts';

export const signedNewHalf = measure({
  name: 'signed_new_half',
  meaning: "Value of first contracts won, from the half-year's first day on.",
  unit: 'money',
  period: 'half-year',
  of: [],
  counts: { form: 'total', table: 'deals', adds: 'converted', where: { stage: 'won', type: 'new' }, whose: 'owner_id', on: 'closed' },
});
