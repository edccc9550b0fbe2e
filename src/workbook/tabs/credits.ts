import { creditLinesOf } from '../../core/plan/credit-lines-of.ts';
import { FLAG } from '../../core/plan/flag.ts';
import { settingNames } from '../../core/plan/setting.ts';
import { date, money, text } from '../column.ts';
import { setting } from '../conditions.ts';
import { fn, formula } from '../formula.ts';
import { tab } from '../tab.ts';

export const credits = tab({
  id: 'credits',
  title: 'Credits',
  group: 'numbers',
  columns: {
    date: date('When it counts. A row is what somebody has beside, or instead of, what Payments and Deals say of the owner. Without shares, spiffs and such options of rules there is none.'),
    company: text('The client.'),
    of: text('What it changes: payments, deals or spiffs; payments overlay and deals overlay are what comes on top, which the total of a team leaves out.'),
    deal_id: text('The deal.'),
    type: text('The type of the payment or deal.'),
    rated_tier: text('Its tier.'),
    person_id: text('Whose credit it is.'),
    count: money('What it adds to the number of deals: a half share is 0.5.'),
    amount: money('What it adds to the money.'),
    commission: money('What it adds to the commission.'),
    why: text('Why. A row that begins with a warning sign counts for nobody until it is mended.'),
  },
  flags: [{ column: 'why', by: FLAG, color: 'amber' }],
  formulas: (places) => ({ date: formula(fn(creditLinesOf.name, ...['deals', 'payments', 'deal_shares', 'pay_plan', 'team', 'products', 'invoices', 'spiffs'].map(places.table), setting(places, settingNames.daysAfterLeaving, 0))) }),
});
