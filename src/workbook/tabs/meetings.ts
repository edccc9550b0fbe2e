import { settingNames } from '../../core/plan/setting.ts';
import { setting } from '../conditions.ts';
import { check, date, derived, text, words } from '../column.ts';
import { all, compared, either, exactly, fn, letting, literal } from '../formula.ts';
import { tab } from '../tab.ts';

/** Below every row of a sheet. */
const BEYOND = 100_000_000;

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
      const of = (column: string, word: string) => places.word('meetings', column, word);
      const [accepted, outcome] = [places.column('meetings', 'accepted_by_sales'), places.column('meetings', 'outcome')];
      const [yes, qualified] = [[accepted, of('accepted_by_sales', 'yes')], [outcome, of('outcome', 'qualified'), accepted, `${literal('<>')}&${of('accepted_by_sales', 'no')}`]];
      const held = [places.column('meetings', 'kind'), of('kind', 'first'), places.column('meetings', 'status'), of('status', 'held')];
      const before = [yes, qualified].map((counts) => fn('COUNTIFS', company, exactly(company), ...held, ...counts, day, compared('<', day), day, compared('>', `(${day}-days)`))).join('+');
      // Of two on one day the later row repeats the first that counts.
      const counts = all(`${held[0]}=${held[1]}`, `${held[2]}=${held[3]}`, either(`${accepted}=${of('accepted_by_sales', 'yes')}`, all(`${outcome}=${of('outcome', 'qualified')}`, `${accepted}<>${of('accepted_by_sales', 'no')}`)));
      const met = `${company}&${literal('|')}&${day}`;
      const first = fn('XLOOKUP', met, fn('IF', counts, met, literal('')), fn('ROW', day), BEYOND);
      const own = fn('IF', `${source}=${places.word('meetings', 'source', 'inbound')}`, 'inbound', 1);
      return letting(
        { days: setting(places, settingNames.repeatMeetingDays, 0), inbound: setting(places, settingNames.inboundMeetingWeight, 1) },
        fn('IF', `${day}=""`, literal(''), fn('IF', 'days=0', own, fn('IF', all(`${company}<>""`, either(`${before}>0`, `${first}<${fn('ROW', day)}`)), 0, own))),
      );
    }),
    time_zone: text('The time zone of the meeting, such as CET or EST.'),
  },
});
