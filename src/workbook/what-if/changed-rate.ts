import { exact } from '../../core/money.ts';
import { numberOf, rowsOf, same, textOf } from '../../core/plan/fact.ts';
import { withCells } from './changed-facts.ts';
import { tierChoices } from './choices.ts';
import type { Scenario } from './scenario.ts';

/** Another commission rate of a tier in Products, whichever day a deal was closed on. */
export const changedRate: Scenario = {
  id: 'rate',
  shows: ['month', 'months'],
  asks: [
    { name: 'of_tier', kind: 'choice', choices: tierChoices },
    {
      name: 'rate',
      kind: 'rate',
      starts: ({ typed }, { of_tier = '' }) => {
        const rates = rowsOf(typed, 'products').flatMap((row) => (same(textOf(row, 'tier'), of_tier) ? (numberOf(row, 'rate') ?? []) : []));
        const last = rates[rates.length - 1];
        return last === undefined ? '' : `${exact(last).times(100).toString()}%`;
      },
    },
  ],
  changes: ({ typed }, { of_tier = '', rate = '' }) => withCells(typed, 'products', (row) => same(textOf(row, 'tier'), String(of_tier)), { rate }),
};
