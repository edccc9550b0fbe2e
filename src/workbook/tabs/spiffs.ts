import { date, money, share, text, words } from '../column.ts';
import { tab } from '../tab.ts';
import { tiers } from './products.ts';

export const spiffs = tab({
  id: 'spiffs',
  title: 'Spiffs',
  group: 'plan',
  room: 100,
  columns: {
    spiff: text('The name of a one-off bonus. It pays where a rule of the Pay plan pays the measure spiff_bonus.'),
    from: date('The first day on which a won deal earns it.'),
    to: date('The last day.'),
    product: text('Only for this product; blank: for any.'),
    tier: words(tiers, 'Only for this tier; blank: for any.'),
    type: words(['new', 'expansion', 'renewal'], 'Only for this type of deal; blank: for any.'),
    amount: money('The amount for each deal, by shares where it is shared.'),
    rate: share('A share of the value of each deal, on top of the amount.'),
  },
});
