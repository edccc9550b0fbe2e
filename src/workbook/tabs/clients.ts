import { date, money, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const clients = tab({
  id: 'clients',
  title: 'Clients',
  group: 'facts',
  columns: {
    client_id: text('A number or code of its own.'),
    company: text('The client.'),
    account_manager_id: text('Who looks after it.'),
    client_since: date('Since when.'),
    status: words(['active', 'lost'], 'Whether it is a client today.'),
    health: words(['green', 'amber', 'red'], 'How it feels about us.'),
    base_monthly_revenue: money('Revenue a month at the start.'),
    current_monthly_revenue: money('Revenue a month today.'),
  },
});
