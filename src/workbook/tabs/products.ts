import { date, money, share, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const tiers = ['starter', 'base', 'flagship'] as const;

const row = (tier: (typeof tiers)[number], product: string, list_price: number, rate: number) => ({ tier, product, list_price, rate });

export const products = tab({
  id: 'products',
  title: 'Products',
  group: 'plan',
  room: 100,
  columns: {
    tier: words(tiers, 'The tier, which sets the commission rate.'),
    product: text('The product or service.'),
    list_price: money('The list price.'),
    rate: share('The commission rate of the tier on money received.'),
    sum_from: money('From which sum of several deals of one company it counts as this tier, where a rule has rerate_days.'),
    valid_from: date('The day from which the rate is valid; blank: since ever. A payment uses the rate valid on the day its deal was closed.'),
  },
  starts: [
    row('starter', 'Discovery & audit', 15_000, 0.07),
    row('base', 'Custom development project', 80_000, 0.05),
    row('flagship', 'Dedicated enterprise team (12 months)', 210_000, 0.03),
  ],
});
