import { all, either, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnIdleInvoice = warning({
  code: 'W32',
  tab: 'invoices',
  column: 'deal_id',
  text: 'Invoice {i} counts for nobody: it needs a date, an amount and a deal of Deals.',
  finds: (column, _, own) => ({
    among: either(`${column('invoice_id')}<>""`, `${column('deal_id')}<>""`),
    when: `${all(`${fn('ISNUMBER', own('date'))}*1`, `${fn('ISNUMBER', own('amount'))}*1`, `${own('deal_id')}<>""`, `${fn('COUNTIFS', column('deal_id', 'deals'), own('deal_id'))}>0`)}=0`,
    parts: { i: own('invoice_id') },
  }),
});
