import { cents, exact, toCell } from '../money.ts';
import type { Day } from '../period.ts';
import { converted } from './exchange.ts';
import { keyOf, numberOf, rowsOf, textOf, type Fact, type FactCell, type Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { inEnglish } from './how.ts';
import { rateOn } from './rate-on.ts';
import { amountSet, settingNames } from './setting.ts';

/** A column that follows from the facts: the sheet works it out by a formula, the evaluator by this, the warehouse by SQL. */
interface Derived<Table extends string = string, Column extends string = string> {
  readonly table: Table;
  readonly column: Column;
  readonly of: (facts: Facts) => (fact: Fact) => FactCell;
}

function worked<Table extends string, Column extends string>(spec: Derived<Table, Column>): Derived<Table, Column> {
  return spec;
}

/** The closing date of the payment's deal, else the payment's own date: the day whose rate it uses. */
const ratedOn = worked({
  table: 'payments',
  column: 'rated_on',
  of: (facts) => {
    const closed = firstBy(rowsOf(facts, 'deals'), 'deal_id');
    return (payment) => {
      const deal = closed.get(keyOf(textOf(payment, 'deal_id')));
      return (deal && numberOf(deal, 'closed')) ?? numberOf(payment, 'date') ?? '';
    };
  },
});

/** The deal's tier as typed, else its product's in the catalogue. */
const dealTier = worked({
  table: 'deals',
  column: 'rated_tier',
  of: (facts) => {
    const products = firstBy(rowsOf(facts, 'products'), 'product');
    return (deal) => textOf(deal, 'tier') || tierIn(products.get(keyOf(textOf(deal, 'product'))));
  },
});

/** The payment's tier as typed, else its deal's. */
const paymentTier = worked({
  table: 'payments',
  column: 'rated_tier',
  of: (facts) => {
    const deals = firstBy(rowsOf(facts, 'deals'), 'deal_id');
    return (payment) => {
      const deal = deals.get(keyOf(textOf(payment, 'deal_id')));
      return textOf(payment, 'tier') || (deal ? textOf(deal, 'rated_tier') : '');
    };
  },
});

function tierIn(product: Fact | undefined): string {
  return product ? textOf(product, 'tier') : '';
}

/** The rate of the payment's tier that was valid on that day; a text says why there is none. First contracts only. */
const rate = worked({
  table: 'payments',
  column: 'rate',
  of: (facts) => {
    const products = rowsOf(facts, 'products');
    const known = new Map<string, Map<Day | null, FactCell>>();
    return (payment) => {
      if (keyOf(textOf(payment, 'type')) !== 'new') return '';
      const [tier, day] = [keyOf(textOf(payment, 'rated_tier')), numberOf(payment, 'rated_on')];
      const days = known.get(tier) ?? new Map<Day | null, FactCell>();
      const found = days.get(day) ?? shown(rateOn(products, tier, day));
      known.set(tier, days.set(day, found));
      return found;
    };
  },
});

function shown(rate: ReturnType<typeof rateOn>): FactCell {
  return typeof rate === 'number' ? rate : inEnglish(rate.gap);
}

/** The amount received in the department's currency. */
const paymentConverted = worked({
  table: 'payments',
  column: 'converted',
  of: (facts) => converted(facts, 'amount', (payment) => numberOf(payment, 'date')),
});

/** The value of the contract in the department's currency. */
const dealConverted = worked({
  table: 'deals',
  column: 'converted',
  of: (facts) => converted(facts, 'value', (deal) => numberOf(deal, 'closed')),
});

const commission = worked({
  table: 'payments',
  column: 'commission',
  of: () => (payment) => {
    const [amount, rate] = [payment.cells['converted'] ?? '', payment.cells['rate'] ?? ''];
    if (typeof rate !== 'number') return String(rate);
    return typeof amount !== 'number' ? String(amount) : toCell(cents(exact(amount).times(exact(rate))));
  },
});

/** Who booked the first meeting that a deal came from. */
const introducedBy = worked({
  table: 'deals',
  column: 'introduced_by',
  of: (facts) => {
    const meetings = firstBy(
      rowsOf(facts, 'meetings').filter((meeting) => keyOf(textOf(meeting, 'kind')) === 'first'),
      'lead_id',
    );
    return (deal) => {
      const meeting = meetings.get(keyOf(textOf(deal, 'lead_id')));
      return meeting ? textOf(meeting, 'booked_by') : '';
    };
  },
});

const firstPaid = worked({
  table: 'deals',
  column: 'first_paid',
  of: (facts) => {
    const first = new Map<string, number>();
    for (const payment of rowsOf(facts, 'payments')) {
      const [deal, day] = [keyOf(textOf(payment, 'deal_id')), numberOf(payment, 'date')];
      if (deal !== '' && day !== null) first.set(deal, Math.min(day, first.get(deal) ?? day));
    }
    return (deal) => first.get(keyOf(textOf(deal, 'deal_id'))) ?? '';
  },
});

/** What a first meeting counts: nothing where the same company was met not long before, less than one where the company asked itself. */
const meetingWeight = worked({
  table: 'meetings',
  column: 'weight',
  of: (facts) => {
    const settings = rowsOf(facts, 'settings');
    const [days, inbound] = [amountSet(settings, settingNames.repeatMeetingDays, 0), amountSet(settings, settingNames.inboundMeetingWeight, 1)];
    const counted = grouped(days > 0 ? rowsOf(facts, 'meetings').filter(makesRepeats) : [], companyOf);
    return (meeting) => {
      const day = numberOf(meeting, 'date');
      const isBefore = (other: Fact, on: number) => (numberOf(other, 'date') ?? Infinity) < on || (numberOf(other, 'date') === on && other.row < meeting.row);
      const isRepeat = day !== null && (counted.get(companyOf(meeting)) ?? []).some((other) => isBefore(other, day) && (numberOf(other, 'date') ?? 0) > day - days);
      return isRepeat ? 0 : keyOf(textOf(meeting, 'source')) === 'inbound' ? inbound : 1;
    };
  },
});

/** A first meeting that was held and counts, so that a later one with the company repeats it: sales accepted it, or it ended in negotiations and they don't refuse it. */
function makesRepeats(meeting: Fact): boolean {
  const is = (column: string, word: string) => keyOf(textOf(meeting, column)) === word;
  const counts = is('accepted_by_sales', 'yes') || (is('outcome', 'qualified') && !is('accepted_by_sales', 'no'));
  return counts && is('kind', 'first') && is('status', 'held') && companyOf(meeting) !== '' && numberOf(meeting, 'date') !== null;
}

function companyOf(meeting: Fact): string {
  return keyOf(textOf(meeting, 'company'));
}

const derived = [meetingWeight, dealTier, dealConverted, paymentTier, ratedOn, paymentConverted, rate, commission, introducedBy, firstPaid] as const;

type NameOf<D> = D extends Derived<infer Table, infer Column> ? `${Table}.${Column}` : never;

/** A derived column by its table and name: one that the warehouse can't work out doesn't compile there. */
export type DerivedColumn = NameOf<(typeof derived)[number]>;

/** Derived columns in the order in which they follow from each other. */
export const derivedColumns: readonly { readonly table: string; readonly column: string }[] = derived;

/** The facts with the columns that follow from them. A row that gets any is copied once, however many it gets. */
export function withDerived(facts: Facts): Facts {
  const known: Record<string, readonly Fact[]> = { ...facts };
  const copies = new Map([...new Set(derived.map(({ table }) => table))].map((table) => [table, withRoom(rowsOf(facts, table), table)] as const));
  for (const [table, rows] of copies) known[table] = rows;
  for (const { table, column, of } of derived) {
    const value = of(known);
    for (const fact of copies.get(table) ?? []) fact.cells[column] = value(fact);
  }
  return known;
}

interface Copy extends Fact {
  readonly cells: Record<string, FactCell>;
}

/** Copies with room for the derived columns from the start: an object to which they are added later takes thrice the memory. */
function withRoom(facts: readonly Fact[], table: string): readonly Copy[] {
  const room = derived.filter((one) => one.table === table).map(({ column }) => [column, ''] as const);
  return facts.map(({ row, cells }) => ({ row, cells: Object.fromEntries([...Object.entries(cells), ...room]) }));
}

/** The first row for each value of a column, blanks left out. */
function firstBy(facts: readonly Fact[], column: string): ReadonlyMap<string, Fact> {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    const key = keyOf(textOf(fact, column));
    if (key !== '' && !first.has(key)) first.set(key, fact);
  }
  return first;
}
