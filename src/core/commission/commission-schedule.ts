import { calculation, once, word } from '../calculation.ts';
import { cents, exact, toCell, type Money } from '../money.ts';
import { asDate, dayAfterMonths, dayOf, firstDay, isoDay, lastDay, monthAfter, monthOf, monthsBetween, type Day } from '../period.ts';
import { Refusal } from '../refusal.ts';

/** What falls to one calendar month: its last day, and its part of the whole term. */
interface Part {
  readonly end: Day;
  readonly units: number;
}

/**
 * Straight-line amortisation of a capitalised commission, as ASC 340-40 and IFRS 15 ask for. Every row is rounded to the cent and never
 * more than what remains; the last takes the rest.
 */
export const commissionSchedule = calculation({
  name: 'COMMISSION_SCHEDULE',
  summary: 'Spreads a capitalised commission over a contract: month end, expense and remaining asset in each row.',
  takes: {
    commission: once('amount', 'The commission that was capitalised.'),
    start: once('date', 'The first day of the contract.'),
    months: once('whole', 'Over how many months, a whole number.'),
    convention: word(['month', 'day'], 'Optional. "month" (default) spreads over equal months, "day" by days from the start.', 'month'),
  },
  gives: 'rows',
  calculate: ({ commission, start, months, convention }) => {
    if (monthAfter(monthOf(start), Number(months)).startsWith('+')) throw new Refusal('months', `expected a term that ends before the year 10000, found ${Number(months)} months from ${isoDay(start)}.`);
    const parts = convention === 'day' ? byDays(start, Number(months)) : byMonths(start, Number(months));
    const whole = exact(parts.reduce((sum, { units }) => sum + units, 0));
    let rest = cents(commission);
    return parts.map(({ end, units }, i) => {
      const share = cents(cents(commission).times(units).div(whole));
      const expense = i === parts.length - 1 || share.abs().gt(rest.abs()) ? rest : share;
      rest = rest.minus(expense) as Money;
      return [asDate(end), toCell(expense), toCell(rest)];
    });
  },
  examples: [
    { formula: '=COMMISSION_SCHEDULE(1000; DATE(2026;1;15); 3)', shows: [[asDate(dayOf(2026, 1, 31)), 333.33, 666.67], [asDate(dayOf(2026, 2, 28)), 333.33, 333.34], [asDate(dayOf(2026, 3, 31)), 333.34, 0]] },
    { formula: '=COMMISSION_SCHEDULE(900; DATE(2026;1;17); 2; "day")', shows: [[asDate(dayOf(2026, 1, 31)), 228.81, 671.19], [asDate(dayOf(2026, 2, 28)), 427.12, 244.07], [asDate(dayOf(2026, 3, 31)), 244.07, 0]] },
  ],
});

function byMonths(start: Day, months: number): readonly Part[] {
  return Array.from({ length: months }, (_, i) => ({ end: lastDay(monthAfter(monthOf(start), i)), units: 1 }));
}

/** The days of the term in each calendar month that it touches. */
function byDays(start: Day, months: number): readonly Part[] {
  const end = dayAfterMonths(start, months) - 1;
  return monthsBetween(monthOf(start), monthOf(end)).map((month) => ({
    end: lastDay(month),
    units: Math.min(lastDay(month), end) - Math.max(firstDay(month), start) + 1,
  }));
}
