import { roles, type RoleName } from '../../core/plan/role.ts';
import { usualMonth } from '../conditions.ts';
import { all, either, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnModestFix = warning({
  code: 'W03',
  tab: 'pay_plan',
  column: 'amount',
  text: 'Fix is {x}% of on-target pay; the article advises a modest fix.',
  finds: (column, places, own) => {
    const most = [[roles.seller, 50], [roles.accountManager, 60]] as const;
    const shareOf = (role: RoleName) => `${own('amount')}*100/${usualMonth(places, role)}`;
    const isTheirs = (role: RoleName) => `${own('role')}=${places.word('pay_plan', 'role', role)}`;
    return {
      among: `${column('method')}=${places.word('pay_plan', 'method', 'fixed')}`,
      when: either(...most.map(([role, limit]) => all(isTheirs(role), `${shareOf(role)}>${limit}`))),
      parts: { x: fn('ROUND', fn('IF', isTheirs(roles.seller), shareOf(roles.seller), shareOf(roles.accountManager)), 0) },
    };
  },
});
