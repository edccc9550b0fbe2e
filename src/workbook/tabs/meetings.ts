import { check, date, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const meetings = tab({
  id: 'meetings',
  title: 'Meetings',
  group: 'facts',
  agesBy: 'date',
  columns: {
    meeting_id: text('A number or code of its own.'),
    lead_id: text('The lead that it is about.'),
    company: text('The company met.'),
    source: words(['outbound', 'referral', 'inbound'], 'Where the lead came from; a referral counts for the account manager who booked it.'),
    booked_by: text('Who booked it.'),
    seller_id: text('Who held it.'),
    booked_on: date('When it was booked.'),
    date: date('When it is, or was, held.'),
    status: words(['booked', 'held', 'no-show', 'rescheduled'], 'What became of it.'),
    kind: words(['first', 'follow-up'], 'A first, qualifying meeting, or a later one.'),
    accepted_by_sales: words(['yes', 'no'], 'Whether the seller accepts it. A blank does not count.'),
    outcome: words(['qualified', 'nurture', 'disqualified', 'rejected (not our profile)'], 'Negotiations when at least four of the five criteria are met; else back to the lead generator, or no.'),
    need: check('They have a need that we can meet.'),
    budget: check('There is money for it.'),
    authority: check('We talk to who decides.'),
    timing: check('It is to be done within half a year.'),
    fit: check('The company fits our profile.'),
    reason: text('Why it is not ready or not for us.'),
    time_zone: text('The time zone of the meeting, such as CET or EST.'),
  },
});
