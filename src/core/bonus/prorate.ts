import { calculation, each, once, word } from '../calculation.ts';
import { cents } from '../money.ts';
import { countWorkingDays, isoDay, type Day } from '../period.ts';
import { Refusal } from '../refusal.ts';

/** Both ends of employment and of the period count. */
export const prorate = calculation({
  name: 'PRORATE',
  summary: 'Pays an amount for the part of a period that somebody was employed.',
  takes: {
    amount: each('amount', 'The amount for the whole period.'),
    start: each('date', 'The first day of employment.'),
    end: each('date', 'Optional. The last day of employment; blank while it goes on.', null),
    period_start: once('date', 'The first day of the period.'),
    period_end: once('date', 'The last day of the period.'),
    basis: word(['calendar', 'workdays'], 'Optional. "calendar" (default) counts all days, "workdays" Monday to Friday without holidays.', 'calendar'),
    holidays: once('holidays', 'Optional. The holidays, which "workdays" leaves out.', null),
  },
  gives: 'money',
  calculate: ({ amount, start, end, period_start, period_end, basis, holidays }) => {
    inOrder('end', 'start', start, end ?? start);
    inOrder('period_end', 'period_start', period_start, period_end);
    const count = (from: Day, to: Day) => (basis === 'workdays' ? countWorkingDays(from, to, holidays ?? []) : Math.max(0, to - from + 1));
    const whole = count(period_start, period_end);
    if (whole === 0) throw new Refusal('period_end', `expected a period with a working day in it, found none from ${isoDay(period_start)} to ${isoDay(period_end)}.`);
    return cents(amount.times(count(Math.max(start, period_start), Math.min(end ?? period_end, period_end))).div(whole));
  },
  examples: [
    { formula: '=PRORATE(1000; DATE(2026;4;16); ; DATE(2026;4;1); DATE(2026;4;30))', shows: 500 },
    { formula: '=PRORATE(2200; DATE(2025;1;1); DATE(2026;6;12); DATE(2026;6;1); DATE(2026;6;30); "workdays")', shows: 1000 },
  ],
});

function inOrder(later: string, earlier: string, from: Day, to: Day): void {
  if (to < from) throw new Refusal(later, `expected a day on or after ${earlier} (${isoDay(from)}), found ${isoDay(to)}.`);
}
