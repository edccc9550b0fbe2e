import { date, text } from '../column.ts';
import { tab } from '../tab.ts';

export const auditLog = tab({
  id: 'audit_log',
  title: 'Audit log',
  group: 'pay',
  columns: {
    date: date('When it was done.'),
    who: text('Who did it, as typed in Settings: the add-on is not told who you are.'),
    what: text('What was done.'),
    tab: text('Where.'),
    cell: text('The cell.'),
    before: text('What it held before.'),
    after: text('What it holds since.'),
    reason: text('Why.'),
  },
});
