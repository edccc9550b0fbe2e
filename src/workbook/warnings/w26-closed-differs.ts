import { all, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnClosedDiffers = warning({
  code: 'W26',
  tab: 'closed_months',
  column: 'amount',
  text: '{p}, {k}: the month is closed; the difference goes to the next month as a correction.',
  finds: (column, _, own) => {
    const now = fn('XLOOKUP', `${own('person_id')}&${literal('|')}&${own('component')}`, `${column('person', 'payouts')}&${literal('|')}&${column('component', 'payouts')}`, column('amount', 'payouts'), 0);
    return { among: all(`${column('month')}=month_start`, `${column('person_id')}<>""`), when: `${fn('ROUND', `${now}-${own('amount')}`, 2)}<>0`, parts: { p: own('person_id'), k: own('component') } };
  },
});
