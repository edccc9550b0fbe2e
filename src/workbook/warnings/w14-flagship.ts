import { isFirst } from '../conditions.ts';
import { all, either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnFlagship = warning({
  code: 'W14',
  tab: 'deals',
  column: 'owner_id',
  text: '{name} has {n} open flagship deals: a large sale needs full involvement.',
  finds: (column, places, own) => {
    const owner = own('owner_id');
    const open = fn('MMULT', `(${owner}=${fn('TRANSPOSE', owner)})*1`, 'rows_left^0');
    const sales = fn('XLOOKUP', `${owner}&${literal('|')}&${places.word('allocation', 'process', 'Sales')}`, `${column('person_id', 'allocation')}&${literal('|')}&${column('process', 'allocation')}`, column('share', 'allocation'), 1);
    return {
      among: all(`${column('rated_tier')}=${places.word('deals', 'tier', 'flagship')}`, `${column('stage')}<>${places.word('deals', 'stage', 'won')}`, `${column('stage')}<>${places.word('deals', 'stage', 'lost')}`),
      when: all(isFirst(owner), either(`${open}>3`, `${sales}*100<70`)),
      parts: { name: fn('XLOOKUP', owner, column('person_id', 'team'), column('name', 'team'), owner), n: open },
    };
  },
});
