import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnTwoBooks = warning({
  code: 'W25',
  tab: 'client_revenue',
  column: 'account_manager_id',
  text: 'Double credit: {c} is in two books in the same month.',
  finds: (column) => ({
    when: all(`${column('client_id')}<>""`, `${fn('COUNTIFS', column('month'), column('month'), column('client_id'), column('client_id'))}>1`),
    parts: { c: column('company') },
  }),
});
