import { isFirst } from '../conditions.ts';
import { all, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnTimeShares = warning({
  code: 'W13',
  tab: 'allocation',
  column: 'share',
  text: 'Time shares of {name} add up to {x}%.',
  finds: (column, _, own) => {
    const sum = fn('SUMIF', column('person_id'), own('person_id'), column('share'));
    return {
      among: `${column('person_id')}<>""`,
      when: all(isFirst(own('person_id')), `${fn('ROUND', sum, 4)}<>1`),
      parts: { name: fn('XLOOKUP', own('person_id'), column('person_id', 'team'), column('name', 'team'), own('person_id')), x: fn('ROUND', `${sum}*100`, 1) },
    };
  },
});
