import { measure } from '../measure.ts';
import { roles } from '../role.ts';

export const baseSold = measure({
  name: 'base_sold',
  meaning: 'First contracts of the base tier won.',
  unit: 'count',
  of: [roles.seller],
  counts: { form: 'total', table: 'deals', where: { type: 'new', rated_tier: 'base', stage: 'won' }, whose: 'owner_id', on: 'closed' },
});
