import { date, text } from '../column.ts';
import { tab } from '../tab.ts';

export const planLetters = tab({
  id: 'plan_letters',
  title: 'Plan letters',
  group: 'pay',
  room: 200,
  columns: {
    person_id: text('Whose pay plan.'),
    name: text('The name.'),
    role: text('The role.'),
    version: text("From when the latest of the person's rules is valid, and a mark of all of them: another mark, another plan."),
    letter: text('The plan in words, as it was sent.'),
    sent_on: date('When it was written.'),
    accepted_on: date('When the person accepted it: type the date once it is signed.'),
  },
});
