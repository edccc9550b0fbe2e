import { text } from '../column.ts';
import { tab } from '../tab.ts';

const row = (process: string, kpi: string, input_from: string, output_to: string) => ({ process, owner_id: '', executors: '', kpi, input_from, output_to });

export const processes = tab({
  id: 'processes',
  title: 'Processes',
  group: 'facts',
  room: 100,
  columns: {
    process: text('A part of the way from an audience to a client who stays.'),
    owner_id: text('The one person who answers for it. Even in a small team each process has its own owner; one person may own several.'),
    executors: text('Who does it, separated by commas.'),
    kpi: text('By what its owner sees that it goes well.'),
    input_from: text('What comes in, and from whom.'),
    output_to: text('What goes out, and to whom.'),
  },
  starts: [
    row('Audience and strategy', 'Share of audiences with a verdict', 'Market, lost reasons', 'Audience with criteria, to lead generation'),
    row('Lead generation', 'Meetings held and accepted', 'Audience, nurtured leads', 'Booked meeting with a brief, to the seller'),
    row('Qualification and first meetings', 'First meetings held, outcome within 2 days', 'Booked meeting with a brief', 'Negotiations, or back to the lead generator'),
    row('Negotiation and closing', 'Signed against plan', 'Qualified lead', 'Signed client, to the account manager'),
    row('Nurture', 'Ripe leads returned in time', 'Leads that are not ready', 'Meeting held again'),
    row('Onboarding hand-off', 'Hand-off call within 5 business days', 'Signed client', 'Promised results and people map'),
    row('Retention and expansion', 'NRR', 'Client with promised results', 'Repeat deals'),
    row('Referrals', 'Referral meetings held', 'Satisfied client', 'Introduction, to the seller'),
  ],
});
