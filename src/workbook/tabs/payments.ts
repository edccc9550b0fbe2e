import { date, derived, money, text, words } from '../column.ts';
import { all, fn, letting, literal } from '../formula.ts';
import { tab } from '../tab.ts';
import { convertedBy } from './exchange-rates.ts';
import { tiers } from './products.ts';

/** Tiers and days as one ascending number, so that one look-up finds the rate valid on a day. */
const TIER = 100_000;

export const payments = tab({
  id: 'payments',
  title: 'Payments',
  group: 'facts',
  agesBy: 'date',
  columns: {
    date: date('When the money came.'),
    deal_id: text('The deal that it pays for.'),
    company: text('Who paid.'),
    type: words(['new', 'expansion', 'continuing'], 'A first contract, an expansion, or continuing work.'),
    tier: words(tiers, "The product's tier, which sets the rate; blank: the deal's."),
    owner_id: text('Whose money it counts as.'),
    amount: money('The amount received; a refund is negative.'),
    currency: text('The currency, such as EUR, where it is not that of Settings.'),
    rated_tier: derived('text', 'The tier whose rate is used: the one typed, else that of the deal; worked out.', (places) => {
      const [own, deal] = [places.column('payments', 'tier'), places.column('payments', 'deal_id')];
      return fn('IF', `${own}<>""`, own, fn('IF', `${deal}=""`, literal(''), fn('XLOOKUP', deal, places.column('deals', 'deal_id'), places.column('deals', 'rated_tier'), literal(''))));
    }),
    rated_on: derived('date', "The day whose rate is used: the deal's closing date, else the payment's own; worked out.", (places) => {
      const [own, deal] = [places.column('payments', 'date'), places.column('payments', 'deal_id')];
      const closed = fn('XLOOKUP', deal, places.column('deals', 'deal_id'), places.column('deals', 'closed'), literal(''));
      return letting({ closed_on: closed }, fn('IF', `${own}=""`, literal(''), fn('IF', all(`${deal}<>""`, fn('ISNUMBER', 'closed_on')), fn('IF', 'closed_on>0', 'closed_on', own), own)));
    }),
    rate: derived('share', 'The rate of the tier on that day, for first contracts; worked out.', (places) => {
      const [tier, from, rate] = [places.column('products', 'tier'), places.column('products', 'valid_from'), places.column('products', 'rate')];
      const [type, own, on] = [places.column('payments', 'type'), places.column('payments', 'rated_tier'), places.column('payments', 'rated_on')];
      const ranked = (tiersOf: string) => `${fn('IFNA', fn('MATCH', tiersOf, tier, 0), 0)}*${TIER}`;
      const looked = (column: number) => fn('VLOOKUP', `own_tier+${fn('IF', `${on}=""`, 0, on)}`, 'valid', column, 'TRUE()');
      return letting(
        { valid: fn('SORT', fn('HSTACK', `${ranked(tier)}+${from}`, rate), 1, 'TRUE()'), own_tier: ranked(own) },
        fn('IF', `${type}<>${places.word('payments', 'type', 'new')}`, literal(''), fn('IF', 'own_tier=0', fn('NA'), fn('IF', `${looked(1)}<own_tier`, fn('NA'), looked(2)))),
      );
    }),
    converted: derived('money', "The amount in the department's currency, by Exchange rates; worked out.", (places) => convertedBy(places, 'payments', 'amount', 'date', places.column('payments', 'rated_on'))),
    commission: derived('money', 'The converted amount × rate, rounded to the cent; worked out.', (places) => {
      const [amount, rate] = [places.column('payments', 'converted'), places.column('payments', 'rate')];
      const whole = `${fn('ROUND', `${amount}*10000`, 0)}*${fn('ROUND', `${rate}*1000000`, 0)}/100000000`;
      const rounded = `${fn('ROUND', whole, 0)}/100`;
      return fn('IF', `${places.column('payments', 'type')}<>${places.word('payments', 'type', 'new')}`, literal(''), fn('IF', fn('ISNUMBER', amount), rounded, fn('NA')));
    }),
  },
});
