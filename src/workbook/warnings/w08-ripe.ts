import { all, either, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnRipe = warning({
  code: 'W08',
  tab: 'nurture',
  column: 'status',
  text: '{n} leads have ripened: return to work.',
  finds: (column, places) => {
    const isOpen = either(...['open', 'open, overdue'].map((word) => `${column('status')}=${places.word('nurture', 'status', word)}`));
    return { among: all(isOpen, `${column('ripens_on')}<>""`, `${column('ripens_on')}<=${AS_OF}`), when: `rows_left=${fn('MIN', 'rows_left')}`, parts: { n: fn('ROWS', 'rows_left') } };
  },
});
