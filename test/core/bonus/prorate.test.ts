import { examples } from '../examples.ts';

const day = (month: number, date: number, year = 2026) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
const [first, last] = [day(6, 1), day(6, 30)];

examples('PRORATE', [
  ['employed all the time', [1000, day(1, 1), '', first, last], 1000],
  ['a joiner on the 16th', [1000, day(6, 16), '', first, last], 500],
  ['both ends count: a joiner on the last day', [3000, last, '', first, last], 100],
  ['a leaver on the first day', [3000, day(1, 1), first, first, last], 100],
  ['one day', [3000, day(6, 10), day(6, 10), first, last], 100],
  ['gone before', [1000, day(1, 1), day(5, 31), first, last], 0],
  ['not yet there', [1000, day(7, 1), '', first, last], 0],
  ['a leap year', [366, day(2, 29, 2028), day(2, 29, 2028), day(1, 1, 2028), day(12, 31, 2028)], 1],
  ['a seventh, rounded', [100, day(6, 7), '', day(6, 1), day(6, 7)], 14.29],
  ['what is taken back', [-100, day(6, 7), '', day(6, 1), day(6, 7)], -14.29],
  ['Dates', [1000, new Date(Date.UTC(2026, 5, 16)), null, new Date(Date.UTC(2026, 5, 1)), new Date(Date.UTC(2026, 5, 30))], 500],
  ['Dates as a sheet in New York hands them over', [1000, new Date(Date.UTC(2026, 5, 16, 4)), '', new Date(Date.UTC(2026, 5, 1, 4)), new Date(Date.UTC(2026, 5, 30, 4))], 500],
]);

examples('PRORATE', [
  ['working days: 10 of 22', [2200, day(6, 17), '', first, last, 'workdays'], 1000],
  ['a joiner on a Saturday starts on Monday', [2200, day(6, 13), '', first, last, 'workdays'], 1200],
  ['only a weekend', [2200, day(6, 13), day(6, 14), first, last, 'workdays'], 0],
  ['a holiday is left out on both sides', [2100, day(6, 17), '', first, last, 'workdays', [[day(6, 19)]]], 900],
  ['a holiday on a Saturday, before and twice', [2100, day(6, 17), '', first, last, 'workdays', [[day(6, 12), day(6, 13)], [day(5, 1), day(6, 12)]]], 1000],
  ['blanks among the holidays', [2100, day(6, 17), '', first, last, 'workdays', [[day(6, 12)], [''], [false]]], 1000],
  ['holidays change nothing for calendar days', [1000, day(6, 16), '', first, last, 'calendar', [[day(6, 19)]]], 500],
]);

examples('PRORATE', [
  ['a column of people, blank below', [[[1000], [3000], ['']], [[day(6, 16)], [day(1, 1)], ['']], [[''], [first], ['']], first, last], [[500], [100], ['']]],
  ['one amount for all', [3000, [[last], [first]], '', first, last], [[100], [3000]]],
]);
