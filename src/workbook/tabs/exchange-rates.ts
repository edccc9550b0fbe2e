import { CURRENCY, RATE_DAY, rateDays } from '../../core/plan/exchange.ts';
import { any, date, text } from '../column.ts';
import { setting } from '../conditions.ts';
import { all, fn, letting, literal } from '../formula.ts';
import type { Places } from '../places.ts';
import { tab } from '../tab.ts';

export const exchangeRates = tab({
  id: 'exchange_rates',
  title: 'Exchange rates',
  group: 'plan',
  room: 200,
  columns: {
    currency: text('A currency, such as EUR.'),
    rate: any("What one of it is worth in the department's currency."),
    valid_from: date('The first day of validity; blank: since ever. A fixed rate for the whole plan is one row without a day.'),
    source: text('Where the rate comes from.'),
  },
});

/** Currencies and days as one ascending number, so that one look-up finds the rate valid on a day. */
const CURRENCIES = 100_000;

/** An amount column in the department's currency: as long as its table; not known where the rate is missing. */
export function convertedBy(places: Places, table: string, amount: string, day: string, dealDay: string): string {
  const rates = (name: string) => places.column('exchange_rates', name);
  const [money, currency, on] = [places.column(table, amount), places.column(table, 'currency'), places.column(table, day)];
  const ranked = (of: string) => `${fn('IFNA', fn('MATCH', of, rates('currency'), 0), 0)}*${CURRENCIES}`;
  const monthEnd = `${fn('DATE', fn('YEAR', on), `${fn('MONTH', on)}+1`, 1)}-1`;
  const days: Readonly<Record<(typeof rateDays)[number], string>> = { payment: on, 'month end': monthEnd, deal: dealDay };
  const rated = rateDays.reduceRight((rest, name) => fn('IF', `rate_day=${literal(name)}`, fn('IF', `${on}=""`, 0, days[name]), rest), fn('NA'));
  const looked = (column: number) => fn('VLOOKUP', `own_rank+${rated}`, 'valid', column, 'TRUE()');
  const atRate = `${fn('ROUND', fn('ROUND', `${fn('ROUND', `${money}*100`, 0)}*${looked(2)}`, 6), 0)}/100`;
  const isForeign = `(${currency}<>"")*(${currency}<>home)`;
  return letting(
    { home: setting(places, CURRENCY, ''), rate_day: setting(places, RATE_DAY, rateDays[0]) },
    fn(
      'IF',
      `${money}=""`,
      literal(''),
      fn(
        'IF',
        fn('ISNUMBER', money),
        fn(
          'IF',
          `${fn('SUM', `${isForeign}*1`)}=0`,
          money,
          letting(
            {
              // Rows without a rate stand below all others; two rates of one day are none.
              ranks: fn('IF', all(`${rates('currency')}<>""`, fn('ISNUMBER', rates('rate'))), `${ranked(rates('currency'))}+${rates('valid_from')}`, `0-${fn('SEQUENCE', fn('ROWS', rates('rate')))}`),
              alike: fn('MMULT', `(ranks=${fn('TRANSPOSE', 'ranks')})*1`, 'ranks*0+1'),
              valid: fn('SORT', fn('HSTACK', 'ranks', fn('IF', 'alike>1', fn('NA'), rates('rate'))), 1, 'TRUE()'),
              own_rank: ranked(currency),
            },
            fn('IF', isForeign, fn('IF', 'own_rank=0', fn('NA'), fn('IF', `${looked(1)}<own_rank`, fn('NA'), atRate)), money),
          ),
        ),
        fn('NA'),
      ),
    ),
  );
}
