import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnSharesWithoutDeal = warning({
  code: 'W30',
  tab: 'deal_shares',
  column: 'deal_id',
  text: 'Deal {d} is not in Deals: its shares change nothing.',
  finds: (column, _, own) => ({
    among: all(`${column('person_id')}<>""`),
    when: `${fn('COUNTIFS', column('deal_id', 'deals'), own('deal_id'))}*(${own('deal_id')}<>"")=0`,
    parts: { d: own('deal_id') },
  }),
});
