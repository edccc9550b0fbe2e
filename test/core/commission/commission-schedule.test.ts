import { examples } from '../examples.ts';

/** The Date that a sheet shows as that day. */
const end = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day, 11));
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

examples('COMMISSION_SCHEDULE', [
  ['equal months', [1200, serial(2026, 1, 1), 3], [[end(2026, 1, 31), 400, 800], [end(2026, 2, 28), 400, 400], [end(2026, 3, 31), 400, 0]]],
  ['the last row takes the rest', [1000, serial(2026, 1, 15), 3], [[end(2026, 1, 31), 333.33, 666.67], [end(2026, 2, 28), 333.33, 333.34], [end(2026, 3, 31), 333.34, 0]]],
  ['over the turn of the year and a leap day', [300, serial(2027, 12, 31), 3], [[end(2027, 12, 31), 100, 200], [end(2028, 1, 31), 100, 100], [end(2028, 2, 29), 100, 0]]],
  ['one month', [99.99, serial(2026, 6, 30), 1], [[end(2026, 6, 30), 99.99, 0]]],
  ['the start as a Date', [100, new Date(Date.UTC(2026, 0, 15)), 1], [[end(2026, 1, 31), 100, 0]]],
  ['the start as midnight in New York', [100, new Date(Date.UTC(2026, 0, 1, 5)), 1], [[end(2026, 1, 31), 100, 0]]],
  ['the start as midnight in Moscow', [100, new Date(Date.UTC(2025, 11, 31, 21)), 1], [[end(2026, 1, 31), 100, 0]]],
  ['never more than what remains', [0.02, serial(2026, 1, 1), 3], [[end(2026, 1, 31), 0.01, 0.01], [end(2026, 2, 28), 0.01, 0], [end(2026, 3, 31), 0, 0]]],
  ['a refund mirrors it', [-0.02, serial(2026, 1, 1), 3], [[end(2026, 1, 31), -0.01, -0.01], [end(2026, 2, 28), -0.01, 0], [end(2026, 3, 31), 0, 0]]],
  ['less than a cent a month', [0.01, serial(2026, 1, 1), 3], [[end(2026, 1, 31), 0, 0.01], [end(2026, 2, 28), 0, 0.01], [end(2026, 3, 31), 0.01, 0]]],
]);

examples('COMMISSION_SCHEDULE', [
  ['by days from the 17th: a row more', [900, serial(2026, 1, 17), 2, 'day'], [[end(2026, 1, 31), 228.81, 671.19], [end(2026, 2, 28), 427.12, 244.07], [end(2026, 3, 31), 244.07, 0]]],
  ['by days from the 1st: no row more', [590, serial(2026, 1, 1), 2, 'day'], [[end(2026, 1, 31), 310, 280], [end(2026, 2, 28), 280, 0]]],
  ['by days from the 31st to a shorter month', [28, serial(2026, 1, 31), 1, 'day'], [[end(2026, 1, 31), 1, 27], [end(2026, 2, 28), 27, 0]]],
  ['optional parameters as blanks', [100, serial(2026, 1, 1), 1, ''], [[end(2026, 1, 31), 100, 0]]],
]);
