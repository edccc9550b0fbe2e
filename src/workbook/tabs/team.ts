import { roles } from '../../core/plan/role.ts';
import { date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const grades = ['Junior', 'Middle', 'Senior'] as const;

export const team = tab({
  id: 'team',
  title: 'Team',
  group: 'facts',
  room: 200,
  columns: {
    person_id: text('A short name that never changes and that every other tab uses.'),
    name: text('The full name.'),
    role: words(Object.values(roles), 'The role in this period. A new role or grade is a new row.'),
    grade: words(grades, "The grade; a lead generator's target follows it."),
    manager_id: text('The person_id of the manager.'),
    from: date('The first day in this role.'),
    to: date('The last day; blank while it goes on.'),
    note: text('Anything worth keeping.'),
  },
});
