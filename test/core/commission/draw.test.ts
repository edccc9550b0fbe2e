import { examples } from '../examples.ts';

examples('DRAW', [
  ['earned less than the draw: the rest is owed', [1400, 2000], [[2000, 600]]],
  ['it adds to what was owed', [1400, 2000, 300], [[2000, 900]]],
  ['earned more: what is owed is repaid first', [2500, 2000, 300], [[2200, 0]]],
  ['as far as it goes above the draw', [2500, 2000, 800], [[2000, 300]]],
  ['exactly the draw', [2000, 2000, 300], [[2000, 300]]],
  ['no draw', [500, 0, 200], [[300, 0]]],
  ['nothing earned', [0, 2000], [[2000, 2000]]],
  ['more refunded than earned', [-500, 2000, 100], [[2000, 2600]]],
  ['more refunded than earned, without a draw', [-500, 0], [[0, 500]]],
  ['non-recoverable: the more of the two', [1400, 2000, 0, 'non-recoverable'], [[2000, 0]]],
  ['non-recoverable: earned more', [2500, 2000, 0, 'non-recoverable'], [[2500, 0]]],
  ['non-recoverable: a balance is forgiven', [2500, 2000, 300, 'non-recoverable'], [[2500, 0]]],
  ['each sum is rounded to the cent', [1999.995, 2000.004, 0.005], [[2000, 0.01]]],
  ['optional parameters as blanks', [1400, 2000, '', null], [[2000, 600]]],
]);
