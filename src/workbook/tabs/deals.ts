import { date, derived, money, text, whole, words } from '../column.ts';
import { fn, literal } from '../formula.ts';
import { tab } from '../tab.ts';
import { convertedBy } from './exchange-rates.ts';
import { tiers } from './products.ts';

export const deals = tab({
  id: 'deals',
  title: 'Deals',
  group: 'facts',
  agesBy: 'closed',
  columns: {
    deal_id: text('A number or code of its own.'),
    company: text('The client.'),
    lead_id: text('The lead that it came from.'),
    source: words(['outbound', 'referral', 'inbound', 'existing client'], 'Where it came from.'),
    owner_id: text('Whose deal it is.'),
    product: text('What is sold: a product of Products.'),
    tier: words(tiers, "The product's tier. Leave it blank where the product is named: the catalogue knows it."),
    type: words(['new', 'expansion', 'renewal'], 'A first contract, an expansion or a renewal.'),
    value: money('The value of the contract.'),
    currency: text('The currency, such as EUR, where it is not that of Settings.'),
    opened: date('When it was opened.'),
    stage: words(['prospecting', 'engaging', 'qualified', 'proposal', 'negotiation', 'won', 'lost'], 'How far it is.'),
    closed: date('When it was won or lost.'),
    cycle_days: whole('Days from opened to closed.'),
    lost_reason: text('Why it was lost.'),
    ended: date('When the client of a won deal left or cancelled; blank while it goes on. Clawbacks and reversals go by it.'),
    converted: derived('money', "The value in the department's currency, by Exchange rates; worked out.", (places) => convertedBy(places, 'deals', 'value', 'closed', places.column('deals', 'closed'))),
    rated_tier: derived('text', 'The tier that counts: the one typed, else that of the product in Products; worked out.', (places) => {
      const [own, product] = [places.column('deals', 'tier'), places.column('deals', 'product')];
      const listed = fn('XLOOKUP', product, places.column('products', 'product'), places.column('products', 'tier'), literal(''));
      return fn('IF', `${own}<>""`, own, fn('IF', `${product}=""`, literal(''), listed));
    }),
    introduced_by: derived('text', 'Who booked the first meeting of its lead; worked out.', (places) => {
      const [lead, kind, booked] = [places.column('meetings', 'lead_id'), places.column('meetings', 'kind'), places.column('meetings', 'booked_by')];
      const own = places.column('deals', 'lead_id');
      return fn('IF', `${own}=""`, literal(''), fn('XLOOKUP', own, fn('IF', `${kind}=${places.word('meetings', 'kind', 'first')}`, lead, literal('')), booked, literal('')));
    }),
    first_paid: derived('date', 'The day of its first payment; worked out.', (places) => {
      const paid = fn('SORT', fn('HSTACK', places.column('payments', 'deal_id'), places.column('payments', 'date')), 2, 'TRUE()');
      const own = places.column('deals', 'deal_id');
      return fn('IF', `${own}=""`, literal(''), fn('IFNA', fn('VLOOKUP', own, paid, 2, 'FALSE()'), literal('')));
    }),
  },
});
