import { date, derived, text, whole } from '../column.ts';
import { fn, literal } from '../formula.ts';
import { tab } from '../tab.ts';

export const audiences = tab({
  id: 'audiences',
  title: 'Audiences',
  group: 'facts',
  room: 100,
  columns: {
    audience_id: text('A short code, used in Daily and Leads.'),
    segment: text('Who is in it: industry, size, country, position.'),
    given_by: text('Who set it: the head of sales, the head of the company, or whoever owns the strategy. Not the lead generator.'),
    given_on: date('When it was set.'),
    contacts: whole('How many contacts it has.'),
    contacts_left: derived('whole', 'Contacts not yet approached, by the new contacts in Daily; worked out.', (places) => {
      const [own, all] = [places.column('audiences', 'audience_id'), places.column('audiences', 'contacts')];
      const used = fn('SUMIF', places.column('daily', 'audience_id'), own, places.column('daily', 'new_contacts'));
      return fn('IF', `${own}=""`, literal(''), `${all}-${used}`);
    }),
    status: text('Active, paused or replaced, and since when.'),
    verdict: text('What the replies say: keep it, change the message, or change the audience.'),
  },
});
