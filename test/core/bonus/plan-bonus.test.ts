import { examples } from '../examples.ts';

examples('PLAN_BONUS', [
  ['79% pays nothing', [0.79, 1, 1000], 0],
  ['80% pays half', [0.8, 1, 1000], 500],
  ['90% pays three quarters', [0.9, 1, 1000], 750],
  ['plan pays all', [1, 1, 1000], 1000],
  ['110% pays one and a quarter', [1.1, 1, 1000], 1250],
  ['120% pays one and a half', [1.2, 1, 1000], 1500],
  ['140% pays no more than that', [1.4, 1, 1000], 1500],
]);

examples('PLAN_BONUS', [
  ['a cent below the threshold', [79_999.99, 100_000, 1000], 0],
  ['exactly at the threshold', [80_000, 100_000, 1000], 500],
  ['a cent below plan', [99_999.99, 100_000, 1000], 1000],
  ['40 below plan, a tenth of a percent of the bonus', [99_960, 100_000, 1000], 999],
  ['exactly at plan', [100_000, 100_000, 1000], 1000],
  ['40 above plan', [100_040, 100_000, 1000], 1001],
  ['exactly at excellence', [120_000, 100_000, 1000], 1500],
  ['far above excellence', [10_000_000, 100_000, 1000], 1500],
  ['an attainment that no decimal shows', [2, 3, 900, 0.5], 600],
  ['exactly at a plan of thirds', [3, 3, 0.01], 0.01],
  ['half a cent rounds up', [0.9, 1, 0.02], 0.02],
  ['nothing achieved', [0, 100_000, 1000], 0],
  ['less than nothing achieved', [-50_000, 100_000, 1000], 0],
  ['no bonus to pay', [100_000, 100_000, 0], 0],
  ['a million millions', [1_100_000_000_000, 1_000_000_000_000, 1_000_000_000_000], 1_250_000_000_000],
]);

examples('PLAN_BONUS', [
  ["a head of lead generation's curve at plan", [24, 24, 600, 0.7, 0.5, 1.3, 1.3], 600],
  ['the same at 85%', [20.4, 24, 600, 0.7, 0.5, 1.3, 1.3], 450],
  ['the same at 65%', [15.6, 24, 600, 0.7, 0.5, 1.3, 1.3], 0],
  ['the same at 120%', [28.8, 24, 600, 0.7, 0.5, 1.3, 1.3], 720],
  ['the same exactly at its threshold', [16.8, 24, 600, 0.7, 0.5, 1.3, 1.3], 300],
  ['the same exactly at excellence', [31.2, 24, 600, 0.7, 0.5, 1.3, 1.3], 780],
  ["a seller's personal plan at 105%", [1.05, 1, 1200], 1350],
  ["a seller's department plan at 97%", [0.97, 1, 600], 555],
  ["a seller's department plan at 102%", [1.02, 1, 600], 630],
  ["a head of sales' plan at 97%", [0.97, 1, 3000], 2775],
  ['a threshold of 100% pays from plan on', [100, 100, 1000, 1], 1000],
  ['a threshold of 100% pays nothing a cent before', [99.99, 100, 1000, 1], 0],
  ['a threshold of 100% rises above plan as ever', [110, 100, 1000, 1], 1250],
  ['no threshold: pay starts at nothing achieved', [0, 100, 1000, 0], 500],
  ['no threshold: half way', [50, 100, 1000, 0], 750],
  ['no threshold pays nothing below nothing achieved', [-1, 100, 1000, 0], 0],
  ['nothing at the threshold', [90, 100, 1000, 0.8, 0], 500],
  ['all of it from the threshold on', [80, 100, 1000, 0.8, 1], 1000],
  ['no more for excellence', [150, 100, 1000, '', '', '', 1], 1000],
  ['optional parameters as blanks', [90, 100, 1000, '', null, undefined, ''], 750],
]);

examples('PLAN_BONUS', [
  ['a column of actuals, blank below', [[[80], [100], ['']], 100, 1000], [[500], [1000], ['']]],
  ['a row of actuals against a row of plans', [[[80, 100, 240]], [[100, 100, 200]], 1000], [[500, 1000, 1500]]],
  ['a bonus of their own', [100, 100, [[1000], [600]]], [[1000], [600]]],
  ['blank where all that is given is blank', ['', null, undefined, 0.8], ''],
]);
