import { all, fn, letting, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnDoubleCredit = warning({
  code: 'W25',
  tab: 'payments',
  column: 'owner_id',
  text: 'Double credit: {d} was paid once and counts for two people.',
  finds: (column, _, own) => {
    const key = `${own('date')}&${literal('|')}&${own('deal_id')}&${literal('|')}&${own('amount')}`;
    const twice = fn('MMULT', `(payment_key=${fn('TRANSPOSE', 'payment_key')})*(${own('owner_id')}<>${fn('TRANSPOSE', own('owner_id'))})`, 'rows_left^0');
    return { among: all(`${column('deal_id')}<>""`, `${column('date')}>=month_start`, `${column('date')}<month_end+1`), when: letting({ payment_key: key }, `${twice}>0`), parts: { d: own('deal_id') } };
  },
});
