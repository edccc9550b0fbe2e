import { settingNames } from '../../core/plan/setting.ts';
import { setting } from '../conditions.ts';
import { check, date, derived, text, words } from '../column.ts';
import { all, compared, fn, letting, literal } from '../formula.ts';
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
    weight: derived('count', 'What a first meeting counts for a lead generator, by repeat_meeting_days and inbound_meeting_weight of Settings; worked out.', (places) => {
      const [company, source, day] = [places.column('meetings', 'company'), places.column('meetings', 'source'), places.column('meetings', 'date')];
      const held = [places.column('meetings', 'kind'), places.word('meetings', 'kind', 'first'), places.column('meetings', 'status'), places.word('meetings', 'status', 'held')];
      const before = fn('COUNTIFS', company, company, ...held, day, compared('<', day), day, compared('>', `(${day}-days)`));
      const own = fn('IF', `${source}=${places.word('meetings', 'source', 'inbound')}`, 'inbound', 1);
      return letting(
        { days: setting(places, settingNames.repeatMeetingDays, 0), inbound: setting(places, settingNames.inboundMeetingWeight, 1) },
        fn('IF', `${day}=""`, literal(''), fn('IF', 'days=0', own, fn('IF', all(`${company}<>""`, `${before}>0`), 0, own))),
      );
    }),
    time_zone: text('The time zone of the meeting, such as CET or EST.'),
  },
});
