import { all, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnLifeEvent = warning({
  code: 'W17',
  tab: 'life_events',
  column: 'status',
  text: 'React to "{event}" of {c}.',
  finds: (column, places, own) => ({
    among: all(`${column('date')}<>""`, `${column('reacted_on')}=""`, `${column('status')}<>${places.word('life_events', 'status', 'done')}`),
    when: `${fn('WORKDAY', own('date'), 5)}<${AS_OF}`,
    parts: { event: own('event'), c: own('company') },
  }),
});
