import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnClosedDiffers = warning({
  code: 'W26',
  tab: 'closed_months',
  column: 'amount',
  text: '{p}, {k}: the month is closed; the difference goes to the next month as a correction.',
  // A component may have several lines, as what is held back and what is released are two: their sums are compared, with what was corrected since.
  finds: (column, places, own) => {
    const correction = places.word('closed_months', 'kind', 'correction');
    const now = fn('SUMIFS', column('amount', 'payouts'), column('person', 'payouts'), own('person_id'), column('component', 'payouts'), own('component'));
    const whose = [column('person_id'), own('person_id'), column('component'), own('component')];
    const paid = fn('SUMIFS', column('amount'), column('month'), 'month_start', ...whose, column('kind'), `"<>"&${correction}`);
    const corrected = fn('SUMIFS', column('amount'), column('corrects'), 'month_start', ...whose);
    return { among: all(`${column('month')}=month_start`, `${column('person_id')}<>""`, `${column('kind')}<>${correction}`), when: `${fn('ROUND', `${now}-${paid}-${corrected}`, 2)}<>0`, parts: { p: own('person_id'), k: own('component') } };
  },
});
