import { measure } from '../measure.ts';

export const department = measure({
  name: 'department',
  meaning: 'Value of all deals won in the quarter to date.',
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'total', table: 'deals', adds: 'converted', where: { stage: 'won' }, whose: null, on: 'closed' },
});
