import { all, either, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnRipe = warning({
  code: 'W08',
  tab: 'nurture',
  column: 'status',
  text: '{n} leads have ripened: return to work.',
  finds: (column, places) => {
    const isOpen = either(...['open', 'open, overdue'].map((word) => `${column('status')}=${places.word('nurture', 'status', word)}`));
    const isRipe = all(isOpen, `${column('ripens_on')}<>""`, `${column('ripens_on')}<=${AS_OF}`);
    return { when: all(isRipe, `${fn('ROW', column('status'))}=${fn('MIN', fn('IF', isRipe, fn('ROW', column('status')), 1_000_000))}`), parts: { n: fn('SUM', `${isRipe}*1`) } };
  },
});
