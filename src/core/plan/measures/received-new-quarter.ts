import { measure } from '../measure.ts';

export const receivedNewQuarter = measure({
  name: 'received_new_quarter',
  meaning: "Money received on first contracts, from the quarter's first day on.",
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'new' }, whose: 'owner_id', on: 'date' },
});
