import { examples } from '../examples.ts';

const present = 17 / 22;

examples('LEADGEN_PAY', [
  ['1: quota met', [1, 8, 8], 1000],
  ['2: right process, wrong audience', [1, 4, 8], 700],
  ['3: no meetings', [1, 0, 8], 400],
  ['4: weak process', [0.75, 8, 8], 900],
  ['5: over quota', [0.95, 9, 8], 1055],
  ['6: cap', [1, 11, 8], 1200],
  ['7: cap with a weaker process', [0.9, 16, 8], 1200],
  ['8: a Junior in the second month of ramp', [0.88, 3, 4, 700], 561.4],
  ['9: a Senior', [0.98, 9, 10, 1200], 1118.4],
  ['10: 17 of 22 days present', [0.96, 6, 8 * present, '', '', '', present], 746.73],
]);

examples('LEADGEN_PAY', [
  ['full process and half of the quota is the least of the range', [1, 1.5, 3], 700],
  ['full process and four thirds of the quota is the most', [1, 4, 3], 1200],
  ['a process above 100% counts as 100%', [1.3, 8, 8], 1000],
  ['no process, quota met', [0, 8, 8], 600],
  ['nothing at all', [0, 0, 8], 0],
  ['a quota of 0 pays no result part', [1, 8, 0], 400],
  ['exactly at the cap', [1, 8, 6], 1200],
  ['a cent of result below the cap', [1, 7.9999, 6], 1199.99],
  ['a cap of 100%', [1, 11, 8, '', '', 1], 1000],
  ['a cap below the process part leaves that part alone', [1, 8, 8, '', '', 0.2], 400],
  ['all for the process', [0.9, 0, 8, 1000, 1], 900],
  ['all for the result', [0.9, 4, 8, 1000, 0], 500],
  ['absent all month', [0, 0, 0, '', '', '', 0], 0],
  ['absent all month, a meeting held all the same', [1, 3, 8, '', '', '', 0], 0],
  ['each part rounds by itself, the cap after the process part', [1, 1, 1, 0.01, 0.5], 0.01],
  ['a third of a meeting', [1, 1, 3], 600],
  ['optional parameters as blanks', [1, 8, 8, '', null, undefined, ''], 1000],
]);

examples('LEADGEN_PAY', [
  ['a column of people', [[[1], [1], ['']], [[8], [4], ['']], [[8], [8], ['']]], [[1000], [700], ['']]],
  ['a column of people with one quota', [[[1], [1]], [[8], [4]], 8], [[1000], [700]]],
  ['targets of their own, one left out', [1, 8, 8, [[700], [1200], [1000]]], [[700], [1200], [1000]]],
  ['a target left out in a row is 1,000', [[[1], [1]], [[8], [8]], 8, [[700], ['']]], [[700], [1000]]],
  ['a row of people', [[[1, 0.75, 1]], [[8, 8, 0]], 8], [[1000, 900, 400]]],
]);
