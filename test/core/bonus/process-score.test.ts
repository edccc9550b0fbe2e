import { examples } from '../examples.ts';

const norms = [[20, 20, 8, 20, 10, 1]];
const weights = [[0.2, 0.25, 0.2, 0.2, 0.1, 0.05]];
const half = [10, 40, 4, 0, 10, 1];
const full = [20, 20, 8, 20, 10, 1];
const none = ['', '', '', '', '', ''];

examples('PROCESS_SCORE', [
  ['half a day', [[half], norms, weights], 0.6],
  ['a full day', [[full], norms, weights], 1],
  ['over-doing everything is a full day', [[full.map((done) => done * 3)], norms, weights], 1],
  ['over-doing one item never pays for skipping another', [[[400, 400, 0, 0, 0, 0]], norms, weights], 0.45],
  ['nothing done', [[[0, 0, 0, 0, 0, 0]], norms, weights], 0],
  ['the mean of two days', [[half, full], norms, weights], 0.8],
  ['a wholly blank row is no day', [[half, none, full, none], norms, weights], 0.8],
  ['an unticked check box in a blank row', [[full, ['', '', '', '', '', false]], norms, weights], 1],
  ['a blank cell in a day is 0 done', [[['', 20, 8, 20, 10, 1]], norms, weights], 0.8],
  ['an unfilled working day counts as 0', [[full, none], norms, weights, 2], 0.5],
  ['working days of which no row is filled', [[none], norms, weights, 20], 0],
]);

examples('PROCESS_SCORE', [
  ['equal weights where none are given', [[half], norms], 4 / 6],
  ['weights as a blank', [[half], norms, '', ''], 4 / 6],
  ['weights need not total 100%', [[half], norms, [[4, 5, 4, 4, 2, 1]]], 0.6],
  ['a weight of 0 leaves an item out', [[[20, 0]], [[20, 20]], [[1, 0]]], 1],
  ['norms and weights in columns', [[half], [[20], [20], [8], [20], [10], [1]], [[0.2], [0.25], [0.2], [0.2], [0.1], [0.05]]], 0.6],
  ['norms with blanks at the end of an open column', [[[10, 20]], [[20], [20], [''], ['']]], 0.75],
  ['one item, single values', [10, 20], 0.5],
  ['one item, a column of days', [[[10], [20], ['']], 20], 0.75],
  ['a third of a day is not rounded', [1, 3], 1 / 3],
  ['norms below one', [[[0.1]], 0.4], 0.25],
]);
