import { measure } from '../measure.ts';

export const receivedNewYear = measure({
  name: 'received_new_year',
  meaning: "Money received on first contracts, from the year's first day on.",
  unit: 'money',
  period: 'year',
  of: [],
  counts: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'new' }, whose: 'owner_id', on: 'date' },
});
