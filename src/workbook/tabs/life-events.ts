import { date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const lifeEvents = tab({
  id: 'life_events',
  title: 'Life events',
  group: 'facts',
  agesBy: 'date',
  columns: {
    date: date('When you learnt of it.'),
    client_id: text('The client.'),
    company: text('Its name.'),
    contact_role: text('The contact by position. Personal data: a business contact, the event and the day, nothing about health or children.'),
    event: words(
      ['move to another city', 'business trip / travel', 'new child', 'award', 'promotion', 'changed job', 'conference talk', 'joined a discussion', 'registered for a seminar'],
      'What happened.',
    ),
    seen_in: text('Where it was seen. Typed by hand: nothing is collected by itself.'),
    talking_point: text('What to say about it on the next call.'),
    react_by: date('Until when to react: five business days.'),
    status: words(['open', 'open, overdue', 'done'], 'Whether it was answered.'),
    reacted_on: date('When it was answered.'),
  },
});
