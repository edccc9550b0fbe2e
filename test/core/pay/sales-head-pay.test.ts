import { examples } from '../examples.ts';

examples('SALES_HEAD_PAY', [
  ['in mid-quarter', [100_000], 3000],
  ['at quarter end, 97%', [110_000, 0.97, 0, true], 5875],
  ['at quarter end, 65%', [70_000, 0.65, 0, true], 2000],
  ['a playing head', [60_000, '', 1000], 3600],
]);

examples('SALES_HEAD_PAY', [
  ['nothing received', [0], 2000],
  ['refunds in the team take the override back', [-10_000], 1900],
  ['own refund', [0, '', -300], 1700],
  ['half a cent of override', [0.5], 2000.01],
  ['half a cent of override owed back', [-0.5], 1999.99],
  ['the override is open at exactly 70%', [100_000, 0.7], 3000],
  ['and shut just below', [100_000, 0.6999], 2000],
  ['a department of 0 is known, and shuts it', [100_000, 0], 2000],
  ['the department without quarter end pays no bonus', [100_000, 1], 3000],
  ['the department bonus at exactly 80%', [0, 0.8, 0, true], 3500],
  ['at 120% and above', [0, 1.5, 0, true], 6500],
  ['a fix of its own', [0, '', '', '', 2500.5], 2500.5],
  ['optional parameters as blanks', [100_000, '', null, undefined, ''], 3000],
  ['a column of heads, check boxes, blank below', [[[110_000], [100_000], ['']], [[0.97], [''], ['']], 0, [[true], [false], [false]]], [[5875], [3000], ['']]],
]);
