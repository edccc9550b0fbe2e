import { date, money, text } from '../column.ts';
import { tab } from '../tab.ts';

export const invoices = tab({
  id: 'invoices',
  title: 'Invoices',
  group: 'facts',
  agesBy: 'date',
  columns: {
    invoice_id: text('The number of the invoice.'),
    date: date('Its date.'),
    deal_id: text('The deal that it is for.'),
    amount: money("The amount without tax, in the department's currency; a credit note is negative. Needed only where a rule is paid_on = invoiced."),
  },
});
