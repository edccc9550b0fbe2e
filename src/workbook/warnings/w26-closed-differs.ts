import { all, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnClosedDiffers = warning({
  code: 'W26',
  tab: 'closed_months',
  column: 'amount',
  text: '{p}, {k}: the month is closed; the difference goes to the next month as a correction.',
  finds: (column) => {
    const now = fn('XLOOKUP', `${column('person_id')}&${literal('|')}&${column('component')}`, `${column('person', 'payouts')}&${literal('|')}&${column('component', 'payouts')}`, column('amount', 'payouts'), 0);
    return { when: all(`${column('month')}=month_start`, `${column('person_id')}<>""`, `${fn('ROUND', `${now}-${column('amount')}`, 2)}<>0`), parts: { p: column('person_id'), k: column('component') } };
  },
});
