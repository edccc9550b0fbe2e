import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnDoubleCredit = warning({
  code: 'W25',
  tab: 'payments',
  column: 'owner_id',
  text: 'Double credit: {d} was paid once and counts for two people.',
  finds: (column) => {
    const same = [column('date'), column('date'), column('deal_id'), column('deal_id'), column('amount'), column('amount')];
    return { when: all(`${column('deal_id')}<>""`, `${fn('COUNTIFS', ...same)}>${fn('COUNTIFS', ...same, column('owner_id'), column('owner_id'))}`), parts: { d: column('deal_id') } };
  },
});
