import { date, month, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const queries = tab({
  id: 'queries',
  title: 'Queries',
  group: 'pay',
  room: 300,
  agesBy: 'month',
  columns: {
    month: month('The month that the question is about.'),
    person_id: text('Who asks.'),
    component: text('The line of pay that it is about; blank: all of it.'),
    question: text('The question.'),
    asked_on: date('When it was asked.'),
    status: words(['open', 'answered'], 'An open question stands on the slip and in the panel until it is answered.'),
    answer: text('The answer.'),
    answered_by: text('Who answered.'),
    answered_on: date('When.'),
  },
  flags: [{ column: 'status', by: 'open', color: 'amber' }],
});
