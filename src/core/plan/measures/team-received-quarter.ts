import { measure } from '../measure.ts';

export const teamReceivedQuarter = measure({
  name: 'team_received_quarter',
  meaning: "Money received on first contracts of everyone who reports to the head, from the quarter's first day on.",
  unit: 'money',
  period: 'quarter',
  of: [],
  counts: { form: 'team total', of: { form: 'total', table: 'payments', adds: 'converted', where: { type: 'new' }, whose: 'owner_id', on: 'date', leavesOut: 'overlays' } },
  blank: 'nobody reports to the head',
});
