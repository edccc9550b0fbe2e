import { all, fn, literal } from '../formula.ts';
import { AS_OF, dayText, warning } from '../warning.ts';

export const warnAudienceEnds = warning({
  code: 'W12',
  tab: 'audiences',
  column: 'contacts_left',
  text: 'Audience {a} runs out on {date}.',
  finds: (column, places, own) => {
    const norm = fn('SUMIFS', column('value', 'settings'), column('parameter', 'settings'), literal('norm_new_contacts'));
    const left = fn('IF', `${own('contacts_left')}>0`, own('contacts_left'), 0);
    return {
      among: all(`${column('audience_id')}<>""`, `${column('contacts')}<>""`, `${fn('LEFT', column('status'), 6)}=${literal(places.speech.say('active').slice(0, 6))}`),
      when: all(`${own('contacts')}>${own('contacts_left')}`, `${own('contacts_left')}<20*${norm}`),
      parts: { a: own('audience_id'), date: dayText(`${AS_OF}+${fn('ROUNDDOWN', `${left}/${norm}*7/5`, 0)}`) },
    };
  },
});
