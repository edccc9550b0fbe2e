import { count, date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const nurture = tab({
  id: 'nurture',
  title: 'Nurture',
  group: 'facts',
  columns: {
    lead_id: text('The lead that is not ready.'),
    company: text('Its company.'),
    returned_by: text('The seller who returned it.'),
    owner_id: text('The lead generator who warms it up.'),
    returned_on: date('When it went back.'),
    reason: text('Why it is not ready.'),
    months: count('Ripens in 3 or 6 months.'),
    ripe_on: date('When to talk again.'),
    status: words(['open', 'open, overdue', 'back in work', 'closed'], 'What became of it.'),
  },
});
