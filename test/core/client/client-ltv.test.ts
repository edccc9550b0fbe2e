import { examples } from '../examples.ts';

examples('CLIENT_LTV', [
  ['2% a month', [12_500, 0.35, 0.02], 218_750],
  ['4% a month', [12_500, 0.35, 0.04], 109_375],
  ['no churn: the ceiling', [12_500, 0.35, 0], 262_500],
  ['churn so low that the ceiling holds', [12_500, 0.35, 0.01], 262_500],
  ['a ceiling of its own', [12_500, 0.35, 0, 24], 105_000],
  ['thirds are rounded once', [100, 1, 0.03], 3333.33],
  ['everybody leaves', [100, 0.5, 1], 50],
  ['a column, blank below', [[[12_500], [''], ['']], 0.35, 0.02], [[218_750], [''], ['']]],
]);
