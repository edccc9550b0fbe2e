import { month, money, text } from '../column.ts';
import { tab } from '../tab.ts';

export const clientRevenue = tab({
  id: 'client_revenue',
  title: 'Client revenue',
  group: 'facts',
  agesBy: 'month',
  columns: {
    month: month('The first day of the month.'),
    client_id: text('The client.'),
    company: text('Its name.'),
    account_manager_id: text('Who looked after it in that month.'),
    revenue: money("The month's revenue; 0 where it left."),
  },
});
