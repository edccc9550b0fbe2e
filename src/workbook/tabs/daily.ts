import { dailyItems } from '../../core/plan/daily.ts';
import { date, text, whole } from '../column.ts';
import { headingOf } from '../column.ts';
import { tab } from '../tab.ts';

export const daily = tab({
  id: 'daily',
  title: 'Daily',
  group: 'facts',
  agesBy: 'date',
  columns: {
    date: date('The day. A working day without a row counts as nothing done.'),
    person_id: text('Who did it.'),
    audience_id: text('For which audience. Rows of one day are added up.'),
    ...Object.fromEntries(dailyItems.map((item) => [item, whole(`${headingOf(item)} done that day; norm and weight are in Settings.`)])),
    note: text('Anything worth keeping.'),
  },
});
