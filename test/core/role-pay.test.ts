import { examples } from './examples.ts';

// Every worked number of the pay model's role tables.
examples('LEADGEN_PAY', [
  ['quota met', [1, 8, 8], 1000],
  ['right process, wrong audience', [1, 4, 8], 700],
  ['no meetings', [1, 0, 8], 400],
  ['weak process', [0.75, 8, 8], 900],
  ['over quota', [0.95, 9, 8], 1055],
  ['cap', [1, 11, 8], 1200],
  ['cap with a weaker process', [0.9, 16, 8], 1200],
  ['a Junior in ramp', [0.88, 3, 4, 700], 561.4],
  ['a Senior', [0.98, 9, 10, 1200], 1118.4],
  ['17 of 22 days present', [0.96, 6, (8 * 17) / 22, '', '', '', 17 / 22], 746.73],
  ['a quota of 0 pays no result part', [1, 3, 0], 400],
  ['a process above 100% is 100%', [1.3, 8, 8], 1000],
]);

examples('LEADGEN_HEAD_PAY', [
  ['plan met', [24, 24, 0.93], 1800],
  ['85%', [20.4, 24, 0.88], 1450],
  ['65%', [15.6, 24, 0.95], 1200],
  ['120%', [28.8, 24, 0.96], 1920],
]);

examples('SALES_PAY', [
  ['mid-quarter', [1000, 8, 8, 10, 10], 2300],
  ['quarter end at 105%', [1945, 8, 8, 10, 10, 1, 210_000, 1.05, 0.97], 5950],
  ['quarter end at 70%', [1000, 5, 8, 9, 10, 0, 140_000, 0.7, 1.02], 3065],
  ['quarter end at 130%', [3050, 8, 8, 10, 10, 2, 320_000, 1.3, 1.1], 8300],
  ['the free rider', [0, 8, 8, 8, 10, 0, 90_000, 0.45, 1.05], 1270],
  ['present not at all', [0, 0, 8, 0, 10, '', '', '', '', '', 0], 0],
]);

examples('SALES_HEAD_PAY', [
  ['mid-quarter', [100_000], 3000],
  ['quarter end at 97%', [110_000, 0.97, '', true], 5875],
  ['quarter end at 65%', [70_000, 0.65, '', true], 2000],
  ['playing head', [60_000, '', 1000], 3600],
]);

examples('ACCOUNT_PAY', [
  ['a month', [20_000, 50_000, 0.92, 1], 2638],
  ['quarter end at NRR 104%', [26_000, 52_000, 1, 0, 1, 1.04], 4050],
  ['quarter end at NRR 93%', [8000, 48_000, 0.85, 0, 0, 0.93], 2497.5],
  ['a quarter of the book lost', [12_000, 40_000, 0.7, 0, 0, 0.75, true], 1960],
]);
