import { examples } from '../examples.ts';

examples('CLAWBACK', [
  ['half of the window kept', [1000, 6, 12], 500],
  ['nothing kept', [1000, 0, 12], 1000],
  ['a part of a month', [1200, 1.5, 12], 1050],
  ['a third is rounded', [100, 2, 3], 33.33],
  ['up to the window', [1000, 12, 12], 0],
  ['beyond it', [1000, 13, 12], 0],
  ['a window of 0 takes nothing back', [1000, 0, 0], 0],
  ['all of it inside the window', [1000, 11.99, 12, 'full'], 1000],
  ['and nothing from its end on', [1000, 12, 12, 'full'], 0],
  ['what a refund paid', [-1000, 6, 12], -500],
  ['all of it, rounded', [0.005, 0, 1, 'full'], 0.01],
  ['a column, blank below', [[[1000], [1200], ['']], [[6], [3], ['']], 12], [[500], [900], ['']]],
  ['optional parameters as blanks', [1000, 6, 12, ''], 500],
]);
