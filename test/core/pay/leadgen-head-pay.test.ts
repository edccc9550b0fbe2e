import { examples } from '../examples.ts';

examples('LEADGEN_HEAD_PAY', [
  ['plan met', [24, 24, 0.93], 1800],
  ['85%', [20.4, 24, 0.88], 1450],
  ['65%', [15.6, 24, 0.95], 1200],
  ['120%', [28.8, 24, 0.96], 1920],
]);

examples('LEADGEN_HEAD_PAY', [
  ['exactly at the threshold of 70%', [16.8, 24, 0], 1300],
  ['just below it', [16.79, 24, 0], 1000],
  ['exactly at excellence, 130%', [31.2, 24, 0], 1780],
  ['above excellence', [48, 24, 0], 1780],
  ['a process of exactly 90%', [0, 24, 0.9], 1200],
  ['a process just below 90%', [0, 24, 0.8999], 1000],
  ['a process above 100%', [0, 24, 1.2], 1200],
  ['a quota of 0 pays no team bonus', [24, 0, 0.93], 1200],
  ['sums of their own', [24, 24, 0.93, 1500.5, 800, 0], 2300.5],
  ['a fix of 0 is a fix of 0, a blank is the default', [24, 24, 0.93, 0, '', null], 800],
  ['a column, blank below', [[[24], [20.4], ['']], [[24], [24], ['']], [[0.93], [0.88], ['']]], [[1800], [1450], ['']]],
]);
