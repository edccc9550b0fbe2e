import { date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const touches = tab({
  id: 'touches',
  title: 'Touches',
  group: 'facts',
  agesBy: 'date',
  columns: {
    date: date('When it was due.'),
    client_id: text('The client.'),
    company: text('Its name.'),
    account_manager_id: text('Whose touch it is.'),
    kind: words(['check-in call', 'business review', 'life event'], 'What kind of touch.'),
    status: words(['planned', 'done', 'missed'], 'Whether it took place.'),
    what_else: text('What else do they need?'),
    working_on: text('What are they working on?'),
    plans: text('What are their plans?'),
    note: text('Anything worth keeping.'),
  },
});
