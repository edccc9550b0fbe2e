import { CURRENCY, RATE_DAY, rateDays } from '../../core/plan/exchange.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { SHEET_ROW } from './schema.ts';
import { settingText } from './setting.ts';
import { cents, key, literal, product } from './sql.ts';
import type { WorkedColumn } from './worked-column.ts';

/** The amount of a row in the department's currency, by the rate of the day that Settings names; nothing where there is no rate. */
export function converted(amount: string, day: string, dayOfDeal: string, dialect: Dialect): WorkedColumn {
  const { column, exactType } = dialect;
  const currency = key(`t.${column('currency')}`);
  const on = `COALESCE(CASE chosen.rate_day WHEN 'deal' THEN ${dayOfDeal} WHEN 'month end' THEN CAST(LAST_DAY(${day}) AS DATE) ELSE ${day} END, DATE '1900-01-01')`;
  return {
    joins: `CROSS JOIN (SELECT ${key(settingText(CURRENCY, dialect))} AS home, COALESCE(NULLIF(${key(settingText(RATE_DAY, dialect))}, ''), ${literal(rateDays[0])}) AS rate_day) AS chosen
LEFT JOIN (\n${rates(dialect)}) AS found ON found.currency = ${currency} AND found.since <= ${on} AND (found.until IS NULL OR ${on} < found.until) AND chosen.rate_day IN (${rateDays.map(literal).join(', ')})`,
    is: `CASE WHEN COALESCE(${currency}, '') IN ('', COALESCE(chosen.home, '')) THEN CAST(${amount} AS ${exactType}) ELSE CAST(${cents(product(amount, 'found.rate', dialect))} AS ${exactType}) END`,
  };
}

/** Each currency's rates from a day until the next; several from one day are none. */
function rates({ column, numberIn }: Dialect): string {
  const [currency, since, rate] = [key(column('currency')), `COALESCE(${column('valid_from')}, DATE '1900-01-01')`, numberIn(column('rate'))];
  return `  SELECT currency, since, rate, LEAD(since) OVER (PARTITION BY currency ORDER BY since) AS until FROM (
    SELECT ${currency} AS currency, ${since} AS since, CASE WHEN COUNT(*) OVER (PARTITION BY ${currency}, ${since}) = 1 THEN ${rate} END AS rate, ROW_NUMBER() OVER (PARTITION BY ${currency}, ${since} ORDER BY ${SHEET_ROW}) AS place
    FROM ${inDataset('exchange_rates')} WHERE ${column('currency')} <> '' AND ${rate} IS NOT NULL) AS dated
  WHERE place = 1`;
}
