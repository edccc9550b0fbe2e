import { examples } from '../examples.ts';

examples('ACCOUNT_PAY', [
  ['1: a month', [20_000, 50_000, 0.92, 1], 2638],
  ['2: at quarter end, NRR 104%', [26_000, 52_000, 1, 0, 1, 1.04], 4050],
  ['3: at quarter end, NRR 93%', [8000, 48_000, 0.85, 0, 0, 0.93], 2497.5],
  ['4: a 25% client lost', [12_000, 40_000, 0.7, 0, 0, 1.04, true], 1960],
]);

examples('ACCOUNT_PAY', [
  ['NRR 89.9%', [0, 0, 0, 0, 0, 0.899], 1200],
  ['NRR exactly 90%', [0, 0, 0, 0, 0, 0.9], 1650],
  ['NRR 99.9%', [0, 0, 0, 0, 0, 0.999], 1650],
  ['NRR exactly 100%', [0, 0, 0, 0, 0, 1], 2100],
  ['NRR 109.9%', [0, 0, 0, 0, 0, 1.099], 2100],
  ['NRR exactly 110%', [0, 0, 0, 0, 0, 1.1], 2550],
  ['NRR 0 is known and pays nothing', [0, 0, 0, 0, 0, 0], 1200],
  ['a big client lost, NRR unknown', [0, 0, 0, 0, 0, '', true], 1200],
  ['no big client lost', [0, 0, 0, 0, 0, 1, false], 2100],
]);

examples('ACCOUNT_PAY', [
  ['nothing done is the fix', [0, 0, 0], 1200],
  ['a refund of expansion', [-1000, 0, 0], 1170],
  ['a refund of continuing work', [0, -1000, 0], 1190],
  ['half a cent of continuing work', [0, 0.5, 0], 1200.01],
  ['half a cent owed back', [0, -0.5, 0], 1199.99],
  ['expansion and continuing round by themselves', [0.5, 0.5, 0], 1200.03],
  ['care of exactly 80%', [0, 0, 0.8], 1320],
  ['care just below 80%', [0, 0, 0.7999], 1200],
  ['care above 100% pays no more than all', [0, 0, 1.5], 1350],
  ['referrals', [0, 0, 0, 3, 2], 2800],
  ['half of the month touches the fix alone', [0, 0, 1, '', '', '', '', '', 0.5], 750],
  ['a fix of its own', [0, 0, 0, '', '', '', '', 1500], 1500],
  ['optional parameters as blanks', [20_000, 50_000, 0.92, 1, '', null, undefined, '', ''], 2638],
  ['a column, blank below', [[[20_000], [8000], ['']], [[50_000], [48_000], ['']], [[0.92], [0.85], ['']], [[1], [''], ['']], '', [[''], [0.93], ['']], [[false], [false], [false]]], [[2638], [2497.5], ['']]],
]);
