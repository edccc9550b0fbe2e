import { date, derived, text, whole, words } from '../column.ts';
import { fn, literal } from '../formula.ts';
import { tab } from '../tab.ts';

export const nurture = tab({
  id: 'nurture',
  title: 'Nurture',
  group: 'facts',
  columns: {
    lead_id: text('The lead that is not ready.'),
    company: text('Its company.'),
    returned_by: text('The seller who returned it.'),
    owner_id: text('The lead generator who warms it up.'),
    returned_on: date('When it went back.'),
    reason: text('Why it is not ready.'),
    months: whole('Ripens in 3 or 6 months.'),
    ripe_on: date('When to talk again.'),
    status: words(['open', 'open, overdue', 'back in work', 'closed'], 'What became of it.'),
    warmed_by: derived('text', 'Its owner, or else whoever booked its first meeting: a nurtured lead goes back to its lead generator; worked out.', (places) => {
      const [lead, owner] = [places.column('nurture', 'lead_id'), places.column('nurture', 'owner_id')];
      const booked = fn('XLOOKUP', lead, places.column('meetings', 'lead_id'), places.column('meetings', 'booked_by'), literal(''));
      return fn('IF', `${lead}=""`, literal(''), fn('IF', `${owner}<>""`, owner, booked));
    }),
    ripens_on: derived('date', 'When it ripens: the day typed, else as many months after its return as are typed, else 6 months where the reason speaks of budget and 3 where it does not; worked out.', (places) => {
      const column = (name: string) => places.column('nurture', name);
      const usual = fn('IF', fn('ISNUMBER', fn('SEARCH', literal(places.speech.say('budget')), column('reason'))), 6, 3);
      const months = fn('IF', `${column('months')}=""`, usual, column('months'));
      return fn('IF', `${column('lead_id')}=""`, literal(''), fn('IF', `${column('ripe_on')}<>""`, column('ripe_on'), fn('IF', `${column('returned_on')}=""`, literal(''), fn('EDATE', column('returned_on'), months))));
    }),
  },
});
