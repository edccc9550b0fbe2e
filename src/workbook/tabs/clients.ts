import { check, date, money, text, whole, words } from '../column.ts';
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
    promised_result: text('The result that was promised next.'),
    promise_due: date('Until when it was promised.'),
    is_delivered: check('Whether the promised result is there.'),
    next_review: date('The next business review: one a quarter.'),
    contacts_known: whole('How many people of the client you know well: three or more.'),
    care_plan: text('What this client needs from us: enterprise care is always custom.'),
    base_monthly_revenue: money('Revenue a month at the start.'),
    current_monthly_revenue: money('Revenue a month today.'),
  },
});
