import { cents, exact, toCell } from '../money.ts';
import { isoDay, lastDay, monthOf } from '../period.ts';
import { shortened } from '../refusal.ts';
import { keyOf, numberOf, rowsOf, same, textOf, type Fact, type FactCell, type Facts } from './fact.ts';

/** Settings: the currency of the department, and the day whose exchange rate counts. */
export const CURRENCY = 'currency';
export const RATE_DAY = 'exchange_rate_day';
export const rateDays = ['payment', 'month end', 'deal'] as const;

/** The amount of each row of a table in the department's currency; a text says why there is none. */
export function converted(facts: Facts, amount: string, dayOf: (fact: Fact) => number | null): (fact: Fact) => FactCell {
  const setting = (name: string) => textOf(rowsOf(facts, 'settings').find((row) => textOf(row, 'parameter') === name) ?? { row: 0, cells: {} }, 'value');
  const [home, said] = [setting(CURRENCY), setting(RATE_DAY)];
  const day = said === '' ? rateDays[0] : rateDays.find((known) => same(known, said));
  const rates = ratesOf(rowsOf(facts, 'exchange_rates'));
  return (fact) => {
    const [cell, currency] = [fact.cells[amount] ?? '', textOf(fact, 'currency')];
    if (typeof cell !== 'number') return cell === '' ? `${amount} is missing` : `${amount} is no number: ${shortened(String(cell))}`;
    if (currency === '' || same(currency, home)) return cell;
    if (day === undefined) return `Settings ${RATE_DAY}: expected ${rateDays.join(', ')}, found ${said}`;
    const on = ratedOn(day, fact, dayOf);
    const valid = rates.get(keyOf(currency))?.find(({ from }) => from <= (on ?? 0));
    if (valid?.isTwice) return `Exchange rates has two rates of ${currency} from one day`;
    return valid === undefined ? `Exchange rates has no rate of ${shortened(currency)}${on === null ? '' : ` on ${isoDay(on)}`}` : toCell(cents(exact(cell).times(exact(valid.rate))));
  };
}

/** Nothing where no day is known: then only a rate that holds since ever will do. */
function ratedOn(wanted: (typeof rateDays)[number], fact: Fact, dayOf: (fact: Fact) => number | null): number | null {
  const own = dayOf(fact);
  if (wanted === 'deal') return numberOf(fact, 'rated_on') ?? own;
  return own !== null && wanted === 'month end' ? lastDay(monthOf(own)) : own;
}

interface Rate {
  readonly from: number;
  readonly rate: number;
  readonly isTwice: boolean;
}

/** Each currency's rates, the latest first; a blank day is since ever. */
function ratesOf(rows: readonly Fact[]): ReadonlyMap<string, readonly Rate[]> {
  const found = new Map<string, Rate[]>();
  for (const row of rows) {
    const [currency, rate] = [keyOf(textOf(row, 'currency')), numberOf(row, 'rate')];
    if (currency === '' || rate === null) continue;
    const [own, from] = [found.get(currency) ?? [], numberOf(row, 'valid_from') ?? 0];
    const others = own.filter((other) => other.from !== from);
    found.set(currency, [...others, { from, rate, isTwice: others.length < own.length }].sort((a, b) => b.from - a.from));
  }
  return found;
}
