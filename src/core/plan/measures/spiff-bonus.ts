import { measure } from '../measure.ts';

export const spiffBonus = measure({
  name: 'spiff_bonus',
  meaning: 'What the spiffs pay for deals won in the month.',
  unit: 'money',
  of: [],
  counts: { form: 'total', table: 'credits', adds: 'commission', where: { of: 'spiffs' }, whose: 'person_id', on: 'date' },
});
