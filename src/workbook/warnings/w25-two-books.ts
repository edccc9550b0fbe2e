import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnTwoBooks = warning({
  code: 'W25',
  tab: 'client_revenue',
  column: 'account_manager_id',
  text: 'Double credit: {c} is in two books in the same month.',
  finds: (column, _, own) => ({
    among: all(`${column('client_id')}<>""`, `${column('month')}=month_start`),
    when: `${fn('MMULT', `(${own('client_id')}=${fn('TRANSPOSE', own('client_id'))})*1`, 'rows_left^0')}>1`,
    parts: { c: own('company') },
  }),
});
