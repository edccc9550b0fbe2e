import { isFirst } from '../conditions.ts';
import { all, either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnFlagship = warning({
  code: 'W14',
  tab: 'deals',
  column: 'owner_id',
  text: '{name} has {n} open flagship deals: a large sale needs full involvement.',
  finds: (column, places) => {
    const open = ['won', 'lost'].flatMap((stage) => [column('stage'), `"<>"&${places.word('deals', 'stage', stage)}`]);
    const flagship = places.word('deals', 'tier', 'flagship');
    const count = fn('COUNTIFS', column('owner_id'), column('owner_id'), column('rated_tier'), flagship, ...open);
    const sales = fn('XLOOKUP', `${column('owner_id')}&${literal('|')}&${places.word('allocation', 'process', 'Sales')}`, `${column('person_id', 'allocation')}&${literal('|')}&${column('process', 'allocation')}`, column('share', 'allocation'), 0);
    const isSplit = `${fn('COUNTIFS', column('person_id', 'allocation'), column('owner_id'))}>0`;
    return {
      when: all(`${column('owner_id')}<>""`, isFirst(column('owner_id')), either(`${count}>3`, all(`${count}>0`, isSplit, `${sales}*100<70`))),
      parts: { name: fn('XLOOKUP', column('owner_id'), column('person_id', 'team'), column('name', 'team'), column('owner_id')), n: count },
    };
  },
});
