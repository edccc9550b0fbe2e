import { measureHeads } from '../../core/plan/evaluate.ts';
import { measures as counted } from '../../core/plan/measures.ts';
import { any, month, text, type Column } from '../column.ts';
import { measureFormula } from '../native.ts';
import { peopleFormulas } from '../native-people.ts';
import { tab } from '../tab.ts';

const kinds = { count: 'count', money: 'money', ratio: 'share' } as const;

const heads: Readonly<Record<(typeof measureHeads)[number] | 'managers', Column>> = {
  month: month('The month that Settings picks.'),
  person_id: text('Everyone employed on any day of the month.'),
  name: text('The name.'),
  role: text('The role on the first day of the month, a joiner\'s first role.'),
  grade: text('The grade in that role.'),
  manager_id: text('The manager in that role.'),
  managers: any('Everyone above, nearest first.'),
};

export const measures = tab({
  id: 'measures',
  title: 'Measures',
  group: 'numbers',
  room: 200,
  columns: {
    ...heads,
    ...Object.fromEntries(counted.map(({ name, unit, meaning, period, blank }) => [name, { kind: kinds[unit], note: `${meaning} (${period}) Blank: ${blank}, or not needed for the role.` } satisfies Column])),
  },
  formulas: (places) => ({ ...peopleFormulas(places), ...Object.fromEntries(counted.map((measure) => [measure.name, measureFormula(measure, places)])) }),
});
