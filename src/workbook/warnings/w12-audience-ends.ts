import { all, fn, literal } from '../formula.ts';
import { AS_OF, dayText, warning } from '../warning.ts';

export const warnAudienceEnds = warning({
  code: 'W12',
  tab: 'audiences',
  column: 'contacts_left',
  text: 'Audience {a} runs out on {date}.',
  finds: (column, places) => {
    const norm = fn('SUMIFS', column('value', 'settings'), column('parameter', 'settings'), literal('norm_new_contacts'));
    const days = fn('INT', fn('IF', `${column('contacts_left')}>0`, column('contacts_left'), 0) + `/${norm}`);
    return {
      when: all(`${column('audience_id')}<>""`, `${column('contacts')}>${fn('IF', `${column('contacts_left')}=""`, column('contacts'), column('contacts_left'))}`, `${column('contacts_left')}<20*${norm}`, `${fn('LEFT', column('status'), 6)}=${literal(places.speech.say('active').slice(0, 6))}`),
      parts: { a: column('audience_id'), date: dayText(fn('WORKDAY', AS_OF, days)) },
    };
  },
});
