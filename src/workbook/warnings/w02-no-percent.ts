import { measures } from '../../core/plan/measures.ts';
import { roles, type RoleName } from '../../core/plan/role.ts';
import { all, either, fn, literal } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnNoPercent = warning({
  code: 'W02',
  tab: 'pay_plan',
  column: 'measure',
  text: 'A lead generator answers for meetings, not for sales or profit.',
  finds: (column, places, own) => {
    const isOf = (role: RoleName) => either(`${own('role')}=${places.word('pay_plan', 'role', role)}`, `${fn('XLOOKUP', own('person_id'), column('person_id', 'measures'), column('role', 'measures'), literal(''))}=${places.word('team', 'role', role)}`);
    const isPercent = (['percent', 'tiers'] as const).map((method) => `${own('method')}=${places.word('pay_plan', 'method', method)}`);
    const isMoney = measures.filter(({ unit, name }) => unit === 'money' && name !== 'target').map(({ name }) => `${own('measure')}=${places.word('pay_plan', 'measure', name)}`);
    return { among: all(`${column('component')}<>""`, `${column('override_reason')}=""`), when: all(either(isOf(roles.leadGenerator), isOf(roles.leadgenHead)), either(...isPercent, ...isMoney)) };
  },
});
