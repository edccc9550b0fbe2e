import { roles } from '../../core/plan/role.ts';
import { all, fn } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnHiringOrder = warning({
  code: 'W23',
  tab: 'team',
  column: 'from',
  text: 'Add lead generators first: sellers have only {x}% of the meetings they can hold.',
  finds: (column, places, own) => {
    const sellers = fn('COUNTIF', column('role', 'measures'), places.word('team', 'role', roles.seller));
    const share = `${fn('SUM', column('first_meetings', 'measures'))}*100/${fn('MAX', 1, `12*${sellers}`)}`;
    return { among: all(`${column('role')}=${places.word('team', 'role', roles.seller)}`, `${column('from')}>=month_start`), when: all(`${fn('COUNTIF', column('person_id'), own('person_id'))}=1`, `${share}<80`, `${AS_OF}>=month_end`), parts: { x: fn('ROUND', share, 0) } };
  },
});
