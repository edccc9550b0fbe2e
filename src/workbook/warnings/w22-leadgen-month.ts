import { roles } from '../../core/plan/role.ts';
import { all, either, fn, literal } from '../formula.ts';
import { AS_OF, warning } from '../warning.ts';

export const warnLeadgenMonth = warning({
  code: 'W22',
  tab: 'payouts',
  column: 'total',
  text: "{name}: outside the article's $700-1,200 range.",
  finds: (column, places, own) => {
    const of = (name: string) => fn('XLOOKUP', own('payee'), column('person_id', 'measures'), column(name, 'measures'), literal(''));
    const start = fn('XLOOKUP', own('payee'), column('person_id', 'team'), column('from', 'team'), 0);
    const low = all(`${AS_OF}>=month_end`, `${own('total')}<700*${of('presence')}`, `${of('target')}>700`, `${start}<${fn('EDATE', 'month_start', -3)}`);
    return { among: `${column('payee')}<>""`, when: all(`${of('role')}=${places.word('team', 'role', roles.leadGenerator)}`, either(low, `${own('total')}>1200`)), parts: { name: own('payee_name') } };
  },
});
