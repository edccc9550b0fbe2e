import { date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const leads = tab({
  id: 'leads',
  title: 'Leads',
  group: 'facts',
  agesBy: 'created',
  columns: {
    lead_id: text('A number or code of its own.'),
    company: text('The company that answered.'),
    source: words(['outbound', 'referral', 'inbound'], 'Where it came from.'),
    lead_generator_id: text('Whose lead it is.'),
    created: date('When it answered.'),
    audience_id: text('The audience that it belongs to.'),
    status: words(['new', 'replied, no meeting', 'meeting', 'nurture', 'closed'], 'How far it is.'),
  },
});
