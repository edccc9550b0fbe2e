import { roles } from '../../core/plan/role.ts';
import { either, fn } from '../formula.ts';
import { warning } from '../warning.ts';

export const warnAccountCapacity = warning({
  code: 'W15',
  tab: 'measures',
  column: 'name',
  text: '{name}: {n} clients / {m}k a year; plan a second account manager.',
  finds: (column, places, own) => {
    const isActive = `${column('status', 'clients')}=${places.word('clients', 'status', 'active')}`;
    const theirs = (amount: string) => fn('MMULT', `(${own('person_id')}=${fn('TRANSPOSE', column('account_manager_id', 'clients'))})*1`, fn('IF', isActive, amount, 0));
    const revenue = `${theirs(fn('IF', fn('ISNUMBER', column('current_monthly_revenue', 'clients')), column('current_monthly_revenue', 'clients'), 0))}*12`;
    return { among: `${column('role')}=${places.word('team', 'role', roles.accountManager)}`, when: either(`${theirs('1')}>10`, `${revenue}>1500000`), parts: { name: own('name'), n: theirs('1'), m: fn('ROUND', `${revenue}/1000`, 0) } };
  },
});
