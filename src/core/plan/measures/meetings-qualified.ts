import { measure } from '../measure.ts';

export const meetingsQualified = measure({
  name: 'meetings_qualified',
  meaning: 'First meetings held that the person booked and that ended in negotiations.',
  unit: 'count',
  of: [],
  counts: { form: 'total', table: 'meetings', adds: 'weight', where: { kind: 'first', status: 'held', outcome: 'qualified' }, whose: 'booked_by', on: 'date' },
});
