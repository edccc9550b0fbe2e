import { date, text } from '../column.ts';
import { tab } from '../tab.ts';

export const holidays = tab({
  id: 'holidays',
  title: 'Holidays',
  group: 'plan',
  room: 100,
  columns: {
    date: date('A day off for everyone.'),
    name: text('Its name.'),
  },
});
