import { date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const absences = tab({
  id: 'absences',
  title: 'Absences',
  group: 'facts',
  room: 200,
  agesBy: 'to',
  columns: {
    person_id: text('Who is away.'),
    from: date('The first day away.'),
    to: date('The last day away, the same for one day.'),
    kind: words(['vacation', 'sick leave', 'other'], 'Enter an absence here once it is approved: it prorates fixes, targets and plans.'),
  },
});
