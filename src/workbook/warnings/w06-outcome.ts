import { all, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnOutcome = warning({
  code: 'W06',
  tab: 'meetings',
  column: 'outcome',
  text: '{c}: choose negotiations or nurture.',
  finds: (column, places, own) => ({
    among: all(`${column('kind')}=${places.word('meetings', 'kind', 'first')}`, `${column('status')}=${places.word('meetings', 'status', 'held')}`, `${column('outcome')}=""`, `${column('date')}<${fn('WORKDAY', AS_OF, -2)}`),
    parts: { c: own('company') },
  }),
});
